import { describe, expect, it } from 'vitest'
import type { ContributorId, LayerId } from '../../../../src/concepts/id.ts'
import { type LayerBarView, layerBar } from '../../../../src/views/article/layer-bar.ts'
import { editionOf } from '../../../support/edition-of.ts'
import { make } from '../../../support/make.ts'

const { mark } = make
const body = 'First paragraph here.'

function barOf(content: object): LayerBarView | undefined {
  const report = make.article('one', {}, { body, ...content })
  return layerBar(editionOf({ articles: [report] }), report.record)
}

/** A report under so many layers, of one mark each; those with an odd number have a title. */
function barWithLayers(count: number): LayerBarView | undefined {
  const ids = Array.from({ length: count }, (_, index) => index + 1)
  const marks = ids.map((number) => mark('Foreign', [0, 5], { lang: 'la', translation: 'x' }, `l${number}`))
  const report = make.article('one', {}, { body, marks })
  const layers = ids.map((number) => ({
    id: `l${number}` as LayerId,
    by: ['reader' as ContributorId],
    ...(number % 2 === 0 ? {} : { title: `Reading ${number}` }),
    file: `l${number}.yaml`,
  }))
  return layerBar(editionOf({ articles: [report] }), { ...report.record, layers })
}

describe('the layer bar', () => {
  it('has a switch for each kind of mark, with how many there are, in one order', () => {
    const marks = [
      mark('Foreign', [0, 5], { lang: 'la', translation: 'here' }),
      mark('Foreign', [6, 9], { lang: 'la', translation: 'there' }),
      mark('Mention', [0, 5], { of: 'courier' }),
    ]
    expect(barOf({ marks })?.kinds).toEqual([
      { id: 'ui-show-mention', name: 'mention', label: 'Names', count: '1', shape: 'mark-mention' },
      { id: 'ui-show-foreign', name: 'foreign', label: 'Other languages', count: '2', shape: 'mark-foreign' },
    ])
  })

  it('leaves out words as printed, which are a voice, and what is veiled, which is unveiled at its warning', () => {
    const marks = [mark('AsPrinted', [0, 5], {}), mark('Sensitive', [6, 9], { kind: 'death' })]
    expect(barOf({ marks })).toEqual({ kinds: [], layers: [] })
  })

  it('has a switch for each layer by its title and hands, and one for all from the ninth on where they are more', () => {
    const layersOf = (count: number) => barWithLayers(count)?.layers ?? []
    expect(layersOf(2)).toEqual([
      { id: 'ui-layer-1', name: 'layer.l1', label: 'Reading 1 (A Reader)', count: '1' },
      { id: 'ui-layer-2', name: 'layer.l2', label: 'A Reader', count: '1' },
    ])
    expect(layersOf(9).at(-1)?.name).toBe('layer.l9')
    expect(layersOf(12)).toHaveLength(9)
    expect(layersOf(12).at(-1)).toEqual({
      id: 'ui-layer-9',
      name: 'other-layers',
      label: 'Other layers',
      count: '4',
    })
  })

  it('is not there where nothing is marked', () => {
    expect(barOf({})).toBeUndefined()
    expect(barOf({ marks: [mark('AsPrinted', [0, 5], {})] })).toBeUndefined()
  })
})
