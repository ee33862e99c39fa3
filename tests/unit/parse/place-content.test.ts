import { describe, expect, it } from 'vitest'
import type { FoundFile } from '../../../src/parse/found-file.ts'
import { mayHoldContent, placeContent } from '../../../src/parse/place-content.ts'

function found(path: string, kind: FoundFile['kind'] = 'file'): FoundFile {
  const segments = path.split('/')
  return { kind, segments, name: segments.at(-1) ?? '', file: `content/${path}`, path: `/content/${path}` }
}

/** The code that a path is refused with, or the id and folder that it gives, or nothing where it is passed over. */
function fateOf(one: FoundFile): string {
  const { entries, problems } = placeContent([one], 'content/')
  return [
    ...problems.map(({ code }) => code),
    ...entries.map(({ folder, id, article }) => [folder, article, id].filter(Boolean).join(' ')),
  ].join(', ')
}

describe('files', () => {
  it.each([
    ['archive.yaml', 'settings archive'],
    ['LICENSE', ''],
    ['README.md', ''],
    ['logo.png', ''],
    ['.gitignore', ''],
    ['logo.svg', 'unexpected-file'],
    ['logo-dark.png', 'unexpected-file'],
    ['articles/2031/2031-03-18-a.mdx', 'articles 2031-03-18-a'],
    ['articles/2031/2031-a.mdx', 'articles 2031-a'],
    ['articles/undated/undated-a.mdx', 'articles undated-a'],
    ['events/0079/0079-a.mdx', 'events 0079-a'],
    ['actors/qatar.mdx', 'actors qatar'],
    ['pages/about.mdx', 'pages about'],
    ['annotations/2031-a/l-brandt.yaml', 'annotations 2031-a l-brandt'],
    ['archive.yml', 'wrong-extension'],
    ['Archive.yaml', 'unexpected-file'],
    ['LICENSE.md', 'unexpected-file'],
    ['logo.exe', 'unexpected-file'],
    ['index.mdx', 'unexpected-file'],
    ['actors/qatar.md', 'wrong-extension'],
    ['actors/qatar.MDX', 'wrong-extension'],
    ['actors/qatar.mdx~', 'unexpected-file'],
    ['actors/.mdx', 'invalid-file-name'],
    ['actors/photo.png', 'unexpected-file'],
    ['actors/Qatar.mdx', 'invalid-file-name'],
    ['actors/qatar-.mdx', 'invalid-file-name'],
    ['actors/qa tar.mdx', 'invalid-file-name'],
    ['actors/قطر.mdx', 'invalid-file-name'],
    [`actors/${'a'.repeat(80)}.mdx`, `actors ${'a'.repeat(80)}`],
    [`actors/${'a'.repeat(81)}.mdx`, 'invalid-file-name'],
    ['articles/2031-03-18-a.mdx', 'misplaced-file'],
    ['articles/2030/2031-03-18-a.mdx', 'misplaced-file'],
    ['articles/undated/2031-03-18-a.mdx', 'misplaced-file'],
    ['articles/2031/undated-a.mdx', 'misplaced-file'],
    ['articles/2031/a.mdx', 'invalid-file-name'],
    ['articles/2031/20310318-a.mdx', 'invalid-file-name'],
    ['annotations/l-brandt.yaml', 'unexpected-file'],
    ['annotations/2031-a/l-brandt.mdx', 'unexpected-file'],
    ['annotations/2031-a/l-brandt.yml', 'wrong-extension'],
    ['annotations/2031-a/L.yaml', 'invalid-file-name'],
  ])('%s: %s', (path, fate) => {
    expect(fateOf(found(path))).toBe(fate)
  })
})

describe('folders, links and others', () => {
  it.each([
    ['actors', 'folder', ''],
    ['articles/2031', 'folder', ''],
    ['events/undated', 'folder', ''],
    ['annotations/2031-a', 'folder', ''],
    ['people', 'folder', 'unexpected-folder'],
    ['Actors', 'folder', 'unexpected-folder'],
    ['node_modules', 'folder', 'unexpected-folder'],
    ['actors/2031', 'folder', 'unexpected-folder'],
    ['actors/qatar.mdx', 'folder', 'unexpected-folder'],
    ['articles/31', 'folder', 'unexpected-folder'],
    ['articles/2031/03', 'folder', 'unexpected-folder'],
    ['annotations/A', 'folder', 'unexpected-folder'],
    ['archive.yaml', 'folder', 'not-a-regular-file'],
    ['actors', 'link', 'symbolic-link'],
    ['actors/qatar.mdx', 'link', 'symbolic-link'],
    ['LICENSE', 'link', 'symbolic-link'],
    ['actors/qatar.mdx', 'other', 'not-a-regular-file'],
  ] as const)('%s as a %s: %s', (path, kind, fate) => {
    expect(fateOf(found(path, kind))).toBe(fate)
  })

  it('looks into no folder that holds no content', () => {
    const paths = [
      'actors',
      'articles/2031',
      'annotations/2031-a',
      'node_modules',
      'actors/x',
      'articles/x',
      'articles/2031/x',
    ]
    expect(paths.filter((path) => mayHoldContent(path.split('/')))).toEqual([
      'actors',
      'articles/2031',
      'annotations/2031-a',
    ])
  })
})

describe('names that differ in case or Unicode form only', () => {
  it('keeps the one that is right and tells the others, across the folders of years', () => {
    const { entries, problems } = placeContent(
      [found('events/2030/2031-A.mdx'), found('events/2031/2031-a.mdx'), found('events/2031/2031-b.mdx')],
      'content/',
    )
    expect(entries.map(({ id }) => id)).toEqual(['2031-a', '2031-b'])
    expect(problems).toMatchObject([
      {
        code: 'clashing-name',
        place: { file: 'content/events/2030/2031-A.mdx' },
        related: [{ place: { file: 'content/events/2031/2031-a.mdx' } }],
      },
    ])
  })

  it('leaves equal names in folders of different kinds alone', () => {
    const { problems } = placeContent(
      [
        found('actors/a.mdx'),
        found('annotations/2031-a/a.yaml'),
        found('annotations/2031-b/a.yaml'),
        found('terms/a.mdx'),
      ],
      '',
    )
    expect(problems).toEqual([])
  })
})
