import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { builtSite, filesOfSite } from '../support/site.ts'
import type { BuiltSite } from '../support/sites.ts'

function checksumsOf({ folder }: BuiltSite): string {
  return readFileSync(join(folder, 'checksums.sha256'), 'utf8')
}

describe('an edition', () => {
  it('has the same bytes when built from another folder, in another time zone, language and mode', () => {
    expect(checksumsOf(builtSite('again'))).toBe(checksumsOf(builtSite('fixture')))
  })

  it('has a checksum of every file but the list itself, in order', () => {
    const site = builtSite('fixture')
    const listed = checksumsOf(site)
      .trimEnd()
      .split('\n')
      .map((line) => /^[0-9a-f]{64} {2}(.+)$/.exec(line)?.[1] ?? `not a checksum: ${line}`)
    expect([...listed].sort()).toEqual(filesOfSite(site).filter((file) => file !== 'checksums.sha256'))
    expect(listed).toEqual([...listed].sort())
  })

  it('passes `sha256sum -c`', () => {
    const { status, stderr } = spawnSync(
      'sha256sum',
      ['--check', '--strict', '--quiet', 'checksums.sha256'],
      {
        cwd: builtSite('fixture').folder,
        encoding: 'utf8',
      },
    )
    expect([status, stderr]).toEqual([0, ''])
  })

  it('differs with its base and its content, so that equal sums say something', () => {
    expect(checksumsOf(builtSite('underPath'))).not.toBe(checksumsOf(builtSite('fixture')))
    expect(checksumsOf(builtSite('content'))).not.toBe(checksumsOf(builtSite('fixture')))
  })

  it('names no folder of the machine that built it', () => {
    const site = builtSite('fixture')
    const leaks = filesOfSite(site).filter((file) => {
      const text = readFileSync(join(site.folder, file), 'latin1')
      return [site.folder, site.content, process.cwd()].some((path) => text.includes(path))
    })
    expect(leaks).toEqual([])
  })
})
