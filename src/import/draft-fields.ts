import type { DraftKind, DraftWish } from './draft-wish.ts'
import { writeScalar } from './write-scalar.ts'

/** Fields in order, each as it is written in YAML; empty where it is to be filled in. */
export type Fields = readonly (readonly [name: string, value: string | undefined])[]

/** Returns fields as lines of YAML. */
export function writeFields(fields: Fields): string {
  return fields.map(([name, value]) => `${name}:${value === undefined ? '' : ` ${value}`}\n`).join('')
}

function written(words: string | undefined): string | undefined {
  return words === undefined ? undefined : writeScalar(words)
}

/** Returns a list of one word in YAML. */
export function listed(word: string | undefined): string | undefined {
  return word === undefined ? undefined : `[${writeScalar(word)}]`
}

/** The fields that a draft of each kind begins with: those that are required. */
export const fieldsOf: Readonly<Record<Exclude<DraftKind, 'layer'>, (wish: DraftWish) => Fields>> = {
  article: ({ name, outlet, date, language, kind, text = 'digest', by, archive }) => [
    ['headline', written(name)],
    ['outlet', written(outlet)],
    ['datePublished', written(date)],
    ['inLanguage', written(language)],
    ['genre', written(kind)],
    ['text', written(text)],
    ['retrieved', `{ by:${by === undefined ? '' : ` ${writeScalar(by)}`} }`],
    [
      'rights',
      text === 'digest' && archive !== undefined
        ? `{ holder: ${writeScalar(archive)}, basis: own-words }`
        : '{ holder:, basis: }',
    ],
    ['by', listed(by)],
  ],
  actor: ({ name, kind, by }) => [
    ['name', written(name)],
    ['kind', written(kind)],
    ['by', listed(by)],
  ],
  outlet: ({ name, kind, by }) => [
    ['name', written(name)],
    ['kind', written(kind)],
    ['by', listed(by)],
  ],
  event: ({ name, date, by }) => [
    ['name', written(name)],
    ['date', written(date)],
    ['sources', undefined],
    ['by', listed(by)],
  ],
  claim: ({ name, by }) => [
    ['text', written(name)],
    ['by', listed(by)],
  ],
  term: ({ name, by }) => [
    ['label', written(name)],
    ['variants', undefined],
    ['by', listed(by)],
  ],
  place: ({ name, by }) => [
    ['name', written(name)],
    ['by', listed(by)],
  ],
}
