import { type Fields, fieldsOf, listed, writeFields } from './draft-fields.ts'
import type { DraftKind, DraftWish } from './draft-wish.ts'
import { nameArticle, nameRecord, type Refusal, readPrefix } from './name-record.ts'

/** A new file of content: its id, the names that lead to it from the content folder, and its text. */
export interface Draft {
  readonly id: string
  readonly segments: readonly string[]
  readonly text: string
}

/** Returns the draft of a record, or in one sentence what is missing for its name. `isTaken` tells ids that are in use, so that reports may be numbered. */
export function draftRecord(
  kind: DraftKind,
  wish: DraftWish,
  isTaken: (id: string) => boolean,
): Draft | Refusal {
  if (kind === 'layer') return draftLayer(wish)
  const dated = kind === 'article' || kind === 'event' ? readPrefix(wish.date) : undefined
  if (typeof dated === 'object') return dated
  const id = wish.id ?? (kind === 'article' ? nameArticle(dated, wish, isTaken) : nameRecord(dated, wish))
  if (typeof id === 'object') return id
  const year = dated === undefined ? [] : [/^(?:\d{4}|undated)/.exec(id)?.[0] ?? 'undated']
  return {
    id,
    segments: [`${kind}s`, ...year, `${id}.mdx`],
    text: `---\n${writeFields(fieldsOf[kind](wish))}---\n`,
  }
}

function draftLayer({ id, article, by }: DraftWish): Draft | Refusal {
  if (article === undefined)
    return { wrong: 'Missing `--article`, the id of the report that the layer marks.' }
  const name = id ?? by
  if (name === undefined) return { wrong: 'Missing `--id`, the name of the layer, or `--by`, who writes it.' }
  const fields: Fields = [
    ['by', listed(by)],
    ['annotations', '[]'],
  ]
  return { id: name, segments: ['annotations', article, `${name}.yaml`], text: writeFields(fields) }
}
