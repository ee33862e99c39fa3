import { symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { checkout } from '../../../src/publish/astro-options.ts'
import { findOutProblem } from '../../../src/publish/check-out.ts'
import { editionFolders } from '../../../src/publish/edition-folders.ts'
import { writeChecksums } from '../../../src/publish/write-checksums.ts'
import { temporaryFolder, writeFiles } from '../../support/temporary-folder.ts'

function refusal(out: string, content = join(temporaryFolder(), 'content')): string | undefined {
  return findOutProblem(editionFolders(out), content)?.code
}

describe('the folders of an edition', () => {
  it('are siblings, so that renaming is enough', () => {
    const work = temporaryFolder()
    const { out, aside, kept, gone, lock } = editionFolders(join(work, 'a', 'dist'))
    expect([out, aside, kept, gone, lock]).toEqual(
      ['dist', '.dist.aside', '.dist.kept', '.dist.gone', '.dist.lock'].map((name) => join(work, 'a', name)),
    )
  })

  it('lie beside what a link leads to, even where that is not there yet', () => {
    const work = temporaryFolder({ 'real/x': '' })
    symlinkSync('real/site', join(work, 'one'))
    symlinkSync('one', join(work, 'two'))
    expect(editionFolders(join(work, 'two')).out).toBe(join(work, 'real/site'))
  })

  it('end somewhere for links that lead in a circle', () => {
    const work = temporaryFolder()
    symlinkSync('b', join(work, 'a'))
    symlinkSync('a', join(work, 'b'))
    expect(editionFolders(join(work, 'a')).out.startsWith(work)).toBe(true)
  })
})

describe('an output folder', () => {
  const site = { 'index.html': 'x', 'pagefind/languages.json': '[]', 'a/index.html': 'y' }

  it('may be new, empty, or one of ours', () => {
    const work = temporaryFolder(
      Object.fromEntries(Object.entries(site).map(([name, text]) => [`site/${name}`, text])),
    )
    writeChecksums(join(work, 'site'))
    expect([join(work, 'new'), temporaryFolder(), join(work, 'site')].map((out) => refusal(out))).toEqual([
      undefined,
      undefined,
      undefined,
    ])
  })

  it.each([
    ['somebody’s files', { 'thesis.odt': 'the only copy' }],
    ['a site of another program', { ...site, 'checksums.sha256': 'none of ours\n' }],
    [
      'checksums of other things',
      { 'checksums.sha256': `${'0'.repeat(64)}  thesis.odt\n`, 'thesis.odt': '' },
    ],
    ['an empty list', { 'checksums.sha256': '', 'thesis.odt': '' }],
  ])('may not hold %s', (_name, files) => expect(refusal(temporaryFolder(files))).toBe('out-not-ours'))

  it('may not hold a single file beside a site of ours, nor a link', () => {
    const work = temporaryFolder(site)
    writeChecksums(work)
    writeFiles(work, { '.git/HEAD': 'ref' })
    expect(refusal(work)).toBe('out-not-ours')
    const linked = temporaryFolder(site)
    writeChecksums(linked)
    symlinkSync('/', join(linked, 'everything'))
    expect(refusal(linked)).toBe('out-not-ours')
  })

  it('may hold what desktops leave behind', () => {
    const work = temporaryFolder(site)
    writeChecksums(work)
    writeFiles(work, { 'a/.DS_Store': '' })
    expect(refusal(work)).toBeUndefined()
  })

  it('may not overlap the content or the program, links or not', () => {
    const work = temporaryFolder({ 'all/content/archive.yaml': '' })
    const content = join(work, 'all/content')
    symlinkSync(content, join(work, 'link'))
    const outs = [
      content,
      join(work, 'all'),
      join(content, 'site'),
      join(work, 'link'),
      join(work, 'link/site'),
      '/',
    ]
    expect(outs.map((out) => refusal(out, content))).toEqual(outs.map(() => 'out-overlaps'))
    const parts = ['', 'src', 'src/site', 'public', 'public/site', 'node_modules', '..'].map((part) =>
      join(checkout, part),
    )
    expect(parts.map((out) => refusal(out, content))).toEqual(parts.map(() => 'out-overlaps'))
    expect(refusal(join(checkout, 'dist-of-a-test'), content)).toBeUndefined()
  })

  it('may be a neighbour whose name only begins alike', () => {
    const work = temporaryFolder({ 'content/archive.yaml': '' })
    expect(refusal(join(work, 'content-site'), join(work, 'content'))).toBeUndefined()
    expect(refusal(join(work, '..site'), join(work, 'content'))).toBeUndefined()
  })

  it('may not be a file', () => {
    expect(refusal(join(temporaryFolder({ site: '' }), 'site'))).toBe('out-not-a-folder')
  })
})
