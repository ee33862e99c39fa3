import { describe, expect, it } from 'vitest'
import { parsePage } from '../../../../src/import/html/parse-page.ts'

const opening =
  '<h1>Two boats for one quay</h1><p>The council has bought a second ferry for a quay that holds one.</p>'

/** The blocks of a report that goes on with some HTML, as an outline without places. */
function blocksOf(html: string): readonly unknown[] {
  const found = parsePage(
    { file: 'page.html', text: `<article>${opening}${html}</article>` },
    { outletNames: [] },
  )
  if ('problem' in found) throw new Error(found.problem.code)
  return JSON.parse(
    JSON.stringify(found.blocks.slice(1), (key, value) =>
      key === 'position' || key === 'spread' ? undefined : value,
    ),
  )
}

const text = (value: string) => ({ type: 'text', value })
const paragraph = (...children: unknown[]) => ({ type: 'paragraph', children })

describe('the blocks of a page', () => {
  it('are paragraphs where lines are parted by two breaks, and one is a break', () => {
    expect(blocksOf('<div>One line.<br>Another.<br> <br>A second paragraph.</div>')).toEqual([
      paragraph(text('One line.'), { type: 'break' }, text('Another.')),
      paragraph(text('A second paragraph.')),
    ])
  })

  it('keep emphasis and links, with spaces outside and none empty or twice', () => {
    expect(
      blocksOf('<p>a<b> <b>bold </b></b><i></i><em>and <a href="https://a.example/">link</a></em>.</p>'),
    ).toEqual([
      paragraph(
        text('a '),
        { type: 'strong', children: [text('bold')] },
        text(' '),
        { type: 'emphasis', children: [text('and')] },
        text(' '),
        {
          type: 'link',
          url: 'https://a.example/',
          children: [{ type: 'emphasis', children: [text('link')] }],
        },
        text('.'),
      ),
    ])
  })

  it('hold lists within lists, and the number that a list begins with', () => {
    expect(blocksOf('<ol start=3><li>Three<ul><li>Of these</ul><li>Four</ol>')).toEqual([
      {
        type: 'list',
        ordered: true,
        start: 3,
        children: [
          {
            type: 'listItem',
            children: [
              paragraph(text('Three')),
              {
                type: 'list',
                ordered: false,
                children: [{ type: 'listItem', children: [paragraph(text('Of these'))] }],
              },
            ],
          },
          { type: 'listItem', children: [paragraph(text('Four'))] },
        ],
      },
    ])
  })

  it('hold a table of rows and columns, spans as empty cells', () => {
    const cell = (...children: unknown[]) => ({ type: 'tableCell', children })
    const row = (...children: unknown[]) => ({ type: 'tableRow', children })
    expect(
      blocksOf('<table><tr><th>A<th colspan=2>B<tr><td rowspan=2>C<td>D<td>E<tr><td>F<td></table>'),
    ).toEqual([
      {
        type: 'table',
        children: [
          row(cell(text('A')), cell(text('B')), cell()),
          row(cell(text('C')), cell(text('D')), cell(text('E'))),
          row(cell(), cell(text('F')), cell()),
        ],
      },
    ])
  })

  it('are paragraphs where a table only sets them side by side', () => {
    expect(
      blocksOf('<table><tr><td><p>One.</p><p>Two.</p><td>Three.<tr><td>Four.<td>Five.</table>'),
    ).toHaveLength(5)
  })

  it('hold listings as they are, and prose that was put into `pre` as paragraphs', () => {
    expect(blocksOf('<pre>\n  03:40  stop\n03:52  <b>boat</b>\n</pre>')).toEqual([
      { type: 'code', value: '  03:40  stop\n03:52  boat' },
    ])
    const line = 'Words of an agency that fill a line to its very end,'
    expect(blocksOf(`<pre>${line}\nand go on.\n\n${line}\nand end.</pre>`)).toEqual([
      paragraph(text(`${line} and go on.`)),
      paragraph(text(`${line} and end.`)),
    ])
  })

  it('keep a pull quote that stands nowhere else, and a caption of what is no picture', () => {
    expect(blocksOf('<aside class="pullquote">Nobody had measured the quay</aside>')).toEqual([
      { type: 'blockquote', children: [paragraph(text('Nobody had measured the quay'))] },
    ])
    expect(blocksOf('<aside class="pullquote">a quay that holds one</aside>')).toEqual([])
    expect(
      blocksOf('<figure><blockquote>It floats.</blockquote><figcaption>The mayor</figcaption></figure>'),
    ).toHaveLength(2)
    expect(blocksOf('<figure><img src=x><figcaption>The mayor</figcaption></figure>')).toEqual([])
  })

  it('know the lines that they come from', () => {
    const found = parsePage(
      { file: 'page.html', text: `<article>\n${opening}\n<p>\n\nThe pile\nmust go.</p>` },
      { outletNames: [] },
    )
    expect(
      'blocks' in found && found.blocks.map(({ position }) => [position?.start.line, position?.end.line]),
    ).toEqual([
      [2, 2],
      [5, 6],
    ])
  })
})
