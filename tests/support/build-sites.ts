import { cpSync, mkdtempSync, realpathSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { TestProject } from 'vitest/node'
import { copyFixtureInto, fixtureFolder } from './copy-fixture.ts'
import type { BuiltSite } from './sites.ts'
import { type Surroundings, spawnCommand } from './spawn-command.ts'

const checkout = join(import.meta.dirname, '../..')
let work: string | undefined

/** Builds the sites that tests look at, as a reader would, and removes them afterwards. */
export async function setup(project: TestProject): Promise<void> {
  work = realpathSync(mkdtempSync(join(tmpdir(), 'variorum-sites-')))
  const copy = join(work, 'إلى آخره', 'a copy')
  cpSync(fixtureFolder, copy, { recursive: true })
  const arabic = join(work, 'arabic content')
  copyFixtureInto(arabic, 'ar')
  const elsewhere = {
    TZ: 'Pacific/Chatham',
    LANG: 'tr_TR.UTF-8',
    LC_ALL: 'tr_TR.UTF-8',
    NODE_ENV: 'development',
  }
  const plain = { TZ: 'UTC', LANG: 'C', LC_ALL: 'C', NODE_ENV: 'production' }
  // Two at a time, as many as there are cores at least.
  const [first, second] = await Promise.all([
    (async () => ({
      fixture: await build('fixture', fixtureFolder, '/', { env: plain }),
      underPath: await build('under-path', fixtureFolder, '/some/base/'),
      arabic: await build('arabic', arabic, '/'),
    }))(),
    (async () => ({
      again: await build('again/at another place', copy, '/', { env: elsewhere }),
      content: await build('content', join(checkout, 'content'), '/'),
    }))(),
  ])
  project.provide('sites', { ...first, ...second })

  async function build(name: string, content: string, base: string, surroundings: Surroundings = {}) {
    const folder = join(work ?? '', name)
    const { code, output } = await spawnCommand(
      'build',
      ['--content', content, '--out', folder, '--base', base],
      surroundings,
    )
    if (code !== 0) throw new Error(`Building the site "${name}" ended with ${code}:\n${output}`)
    return { folder, content, base } satisfies BuiltSite
  }
}

export function teardown(): void {
  if (work !== undefined) rmSync(work, { recursive: true, force: true })
}
