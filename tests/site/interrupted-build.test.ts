import { spawnSync } from 'node:child_process'
import {
  cpSync,
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeEach, describe, expect, it } from 'vitest'
import { editionFolders } from '../../src/publish/edition-folders.ts'
import { builtSite } from '../support/site.ts'
import { spawnCommand } from '../support/spawn-command.ts'

const work = mkdtempSync(join(tmpdir(), 'variorum-interrupted-'))
const [content, out] = [join(work, 'content'), join(work, 'site/dist')]
const args = ['--content', content, '--out', out]
const fixture = builtSite('fixture')

function restoreContent() {
  rmSync(content, { recursive: true, force: true })
  cpSync(fixture.content, content, { recursive: true })
}

function edit(file: string, from: string, to: string) {
  const path = join(content, file)
  writeFileSync(path, readFileSync(path, 'utf8').replace(from, to))
}

/** True where a site is in a folder and every file of it is whole. */
function isWhole(folder: string): boolean {
  return spawnSync('sha256sum', ['--check', '--quiet', 'checksums.sha256'], { cwd: folder }).status === 0
}

function home(): string {
  return readFileSync(join(out, 'index.html'), 'utf8')
}

const renamed = ['archive.yaml', 'name: The Lantern Strait Record', 'name: The Other Record'] as const
const misspelt = ['claims/truce-in-force.mdx', '---\n', '---\nunheard: of\n'] as const

beforeEach(() => {
  restoreContent()
  rmSync(join(work, 'site'), { recursive: true, force: true })
  cpSync(fixture.folder, out, { recursive: true })
})

afterAll(() => rmSync(work, { recursive: true, force: true }))

describe('a build', () => {
  it('that finds problems ends with 1 and leaves the last good site as it was', async () => {
    edit(...renamed)
    edit(...misspelt)
    const { code, output } = await spawnCommand('build', args)
    expect(code).toBe(1)
    expect(output).toMatch(/claims\/truce-in-force\.mdx:2:1 {2}unknown-field\n/)
    expect(output).toContain('Nothing was built.')
    expect(isWhole(out)).toBe(true)
    expect(home()).toContain('The Lantern Strait Record')
    expect(readdirSync(join(work, 'site'))).toEqual(['dist'])
  })

  it('that was killed between its two renames is mended by the next command, even one that fails', async () => {
    const { kept } = editionFolders(out)
    renameSync(out, kept)
    edit(...misspelt)
    expect((await spawnCommand('build', args)).code).toBe(1)
    expect(isWhole(out)).toBe(true)
    expect(existsSync(kept)).toBe(false)
  })

  it('that is killed at any moment leaves a whole site, and the next one is not held up', async () => {
    edit(...renamed)
    const before = performance.now()
    expect((await spawnCommand('build', args)).code).toBe(0)
    const duration = performance.now() - before
    expect(home()).toContain('The Other Record')
    restoreContent()
    for (const share of [0.3, 0.6, 0.8, 0.9, 0.97]) {
      const { code } = await spawnCommand('build', args, { killAfter: duration * share })
      // Between the two renames the site is only kept, which the test above is about.
      const site = existsSync(out) ? out : editionFolders(out).kept
      expect(
        isWhole(site),
        `after a kill at ${share} of ${Math.round(duration)} ms, ended with ${code}`,
      ).toBe(true)
    }
    expect((await spawnCommand('build', args)).code).toBe(0)
    expect(readFileSync(join(out, 'checksums.sha256'), 'utf8')).toBe(
      readFileSync(join(fixture.folder, 'checksums.sha256'), 'utf8'),
    )
    expect(readdirSync(join(work, 'site'))).toEqual(['dist'])
  })
})
