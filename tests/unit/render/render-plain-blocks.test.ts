import fc from 'fast-check'
import { parseHTML } from 'linkedom'
import { describe, expect, it } from 'vitest'
import { type Body, leavesOf } from '../../../src/concepts/body.ts'
import { blockSeparator } from '../../../src/concepts/canonical-text.ts'
import { parseBlocksAsGiven } from '../../../src/import/write/parse-written.ts'
import { type PlainBlock, renderPlainBlocks } from '../../../src/render/render-plain-blocks.ts'
import { anyBlocks } from '../../support/any-blocks.ts'
import { leafTextsOf } from '../../support/leaf-texts.ts'

const anyBody = anyBlocks.map((blocks): Body => ({ ...parseBlocksAsGiven(blocks), marks: [] }))

function htmlOf(blocks: readonly PlainBlock[]): string {
  return blocks.map(({ html }) => html).join('')
}

describe('the plain blocks of a report', () => {
  it('have its canonical text, character for character, whatever the blocks are', () => {
    fc.assert(
      fc.property(anyBody, (body) => {
        expect(leafTextsOf(htmlOf(renderPlainBlocks(body))).join(blockSeparator)).toBe(body.text)
      }),
      { numRuns: 300 },
    )
  })

  it('bear no anchor and nothing that the report’s own words bear', () => {
    fc.assert(
      fc.property(anyBody, (body) => {
        const { document } = parseHTML(`<body>${htmlOf(renderPlainBlocks(body))}</body>`)
        expect(document.querySelectorAll('[id], [data-text], [data-mark]')).toHaveLength(0)
      }),
    )
  })

  it('are those that hold text, with the number and place of their first words', () => {
    fc.assert(
      fc.property(anyBody, (body) => {
        const firsts = body.blocks.flatMap((block) => leavesOf([block])[0] ?? [])
        expect(renderPlainBlocks(body).map(({ number, start }) => [number, start])).toEqual(
          firsts.map(({ number, start }) => [number, start]),
        )
      }),
    )
  })

  it('keep emphasis, and set headings below those of the page they stand on', () => {
    const body: Body = {
      text: 'Log\n\nof the Heron',
      marks: [],
      blocks: [
        { kind: 'heading', level: 1, number: 1, start: 0, end: 3, styles: [] },
        {
          kind: 'paragraph',
          number: 2,
          start: 5,
          end: 17,
          styles: [{ kind: 'emphasis', start: 12, end: 17 }],
        },
      ],
    }
    expect(htmlOf(renderPlainBlocks(body))).toBe('<h4>Log</h4><p>of the <em>Heron</em></p>')
  })
})
