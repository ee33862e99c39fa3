import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { editionFolders } from '../../../src/publish/edition-folders.ts'
import { lockEdition } from '../../../src/publish/lock-edition.ts'
import { recoverEdition, recoverKept } from '../../../src/publish/recover-edition.ts'
import { swapEdition } from '../../../src/publish/swap-edition.ts'
import { temporaryFolder, writeFiles } from '../../support/temporary-folder.ts'

function workplace(states: Readonly<Partial<Record<'out' | 'aside' | 'kept' | 'gone', string>>>) {
  const folders = editionFolders(join(temporaryFolder(), 'dist'))
  for (const [name, text] of Object.entries(states))
    writeFiles(folders[name as keyof typeof states], { 'index.html': text, 'a/b.html': text })
  return folders
}

const siteOf = (out: string) => readFileSync(join(out, 'index.html'), 'utf8')
const beside = (out: string) => readdirSync(join(out, '..')).sort()

describe('a swap', () => {
  it('puts the new site in place and removes the one before', () => {
    const folders = workplace({ out: 'old', aside: 'new' })
    swapEdition(folders)
    expect(siteOf(folders.out)).toBe('new')
    expect(beside(folders.out)).toEqual(['dist'])
  })

  it('puts the first site in place', () => {
    const folders = workplace({ aside: 'new' })
    swapEdition(folders)
    expect(siteOf(folders.out)).toBe('new')
  })

  it('puts the site before back where there is no new one', () => {
    const folders = workplace({ out: 'old' })
    expect(() => swapEdition(folders)).toThrow()
    expect(siteOf(folders.out)).toBe('old')
  })
})

describe('after a kill', () => {
  it.each([
    ['while a site is built aside', { out: 'old', aside: 'half' }, 'old'],
    ['between the two renames', { kept: 'old', aside: 'new' }, 'old'],
    ['before the site before is removed', { out: 'new', kept: 'old' }, 'new'],
    ['while the site before is removed', { out: 'new', gone: 'half' }, 'new'],
    ['twice, in both places', { out: 'new', kept: 'old', gone: 'half', aside: 'half' }, 'new'],
  ] as const)('%s there is one whole site, and nothing is left beside it', (_name, states, whole) => {
    const folders = workplace(states)
    recoverEdition(folders)
    expect(siteOf(folders.out)).toBe(whole)
    expect(beside(folders.out)).toEqual(['dist'])
  })

  it('half of a removed site is never taken for one', () => {
    const folders = workplace({ gone: 'half' })
    recoverEdition(folders)
    expect(existsSync(folders.out)).toBe(false)
  })

  it('a preview mends too, but not into a build that is under way', () => {
    const folders = workplace({ kept: 'old', aside: 'new' })
    const lock = lockEdition(folders)
    recoverKept(folders)
    expect(existsSync(folders.out)).toBe(false)
    if ('release' in lock) lock.release()
    recoverKept(folders)
    expect(siteOf(folders.out)).toBe('old')
  })

  it('a folder that is not empty in the way is no loss', () => {
    const folders = workplace({ out: 'new', kept: 'old' })
    mkdirSync(join(folders.gone, 'deep'), { recursive: true })
    renameSync(join(folders.kept, 'a'), join(folders.gone, 'deep', 'a'))
    recoverEdition(folders)
    expect(beside(folders.out)).toEqual(['dist'])
  })
})
