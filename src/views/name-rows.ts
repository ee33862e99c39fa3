import type { NameVariant } from '../concepts/name-variant.ts'
import type { Edition } from '../render/edition.ts'
import { isolated } from './isolated.ts'
import { languageAttributes } from './language-attributes.ts'
import { type Row, row } from './row.ts'
import { sourcePhrase } from './source-phrase.ts'

/** Returns the other names of a record, each in its language and script, with where it is known from. */
export function nameRows(edition: Edition, names: readonly NameVariant[] = []): readonly Row[] {
  const { labels, languageName } = edition.words
  return names.map(({ value, lang, type, source }) =>
    row(
      [isolated(edition, { text: value, ...languageAttributes(edition, lang) })],
      type === undefined ? undefined : labels.nameType[type],
      lang === undefined ? undefined : languageName(lang),
      source === undefined ? undefined : sourcePhrase(edition, source),
    ),
  )
}
