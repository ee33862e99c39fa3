import { describe, expect, it } from 'vitest'
import { mostElements, parseTree } from '../../../../src/import/html/parse-tree.ts'

function reason(html: string): string | undefined {
  const tree = parseTree(html)
  return 'because' in tree ? tree.because : undefined
}

describe('the tree of a page', () => {
  it('is built of unclosed and crossed markup as browsers build it', () => {
    expect(reason('<P>one<P>two<b><i>three</b>four</i><table><td>five<ul><li>six')).toBeUndefined()
  })

  it.each([
    ['open tags within each other', '<div>'.repeat(600)],
    ['emphasis that the standard opens again', '<b><div></b>'.repeat(600)],
    ['templates', '<template>'.repeat(100_000)],
    ['tables in tables', '<table><tr><td>'.repeat(400)],
  ])('is refused where elements lie too deep: %s', (_, html) => {
    expect(reason(html)).toBe('its elements lie more than 512 deep')
  })

  it('is refused where it grows too large, markup that the standard adds included', () => {
    expect(reason('<i></i>'.repeat(mostElements + 1))).toBe('it has more than 400,000 elements')
    expect(reason('<p><b>x<i>y'.repeat(60_000))).toBe('it has more than 400,000 elements')
  })

  it('is refused where too much has to be put before what stands already', () => {
    const html = `${'<p>x</p>'.repeat(90_000)}<table>${'x<tr>'.repeat(90_000)}`
    expect(reason(html)).toBe('too much of its markup stands where the standard has to move it')
  })

  it('is refused unread where the page is too long', () => {
    expect(reason(' '.repeat(20_000_001))).toBe('it is longer than 20,000,000 characters')
  })
})
