import type { ArticleId } from '../../concepts/id.ts'
import type { Article } from '../../concepts/report.ts'
import type { Edition } from '../../render/edition.ts'
import type { SameTextKey } from '../../wording/around-words.ts'
import { addressRun } from '../address-run.ts'
import { articleRow } from '../article-row.ts'
import { type Row, row } from '../row.ts'

/**
 * Returns the reports that are the same text as this one: what it translates or republishes, what translates or
 * republishes it, and what does so with the same original; each kind in order of publication.
 */
export function sameText(edition: Edition, article: Article): readonly Row[] {
  const { id, translationOf, republishes } = article
  const { translations, republications } = edition.archive.back
  const others = (ids: readonly ArticleId[] = []) => ids.filter((other) => other !== id)
  const rows = (key: SameTextKey, ids: readonly ArticleId[]) =>
    ids.map((other) => sameTextRow(edition, key, other))
  const republished = republishes?.kind === 'article' ? republishes.article : undefined
  return [
    ...rows('translationOf', translationOf === undefined ? [] : [translationOf]),
    ...rows('republishes', republished === undefined ? [] : [republished]),
    ...(republishes?.kind === 'address'
      ? [row([addressRun(edition, republishes.url)], edition.words.around.sameTextAs.republishes(''))]
      : []),
    ...rows('translation', others(translations.get(id))),
    ...rows('republication', others(republications.get(id))),
    ...rows('siblingTranslation', translationOf === undefined ? [] : others(translations.get(translationOf))),
    ...rows('siblingRepublication', republished === undefined ? [] : others(republications.get(republished))),
  ]
}

/** A report, first with how it is the same text, then its outlet, date and mode. */
function sameTextRow(edition: Edition, key: SameTextKey, id: ArticleId): Row {
  const { words, archive } = edition
  const article = archive.articles.get(id)
  const { what, details } = articleRow(edition, id)
  const how = words.around.sameTextAs[key](
    article === undefined ? '' : words.languageName(article.inLanguage),
  )
  return row(
    what,
    how,
    ...details,
    article === undefined || article.pubStatus === 'withheld'
      ? undefined
      : words.labels.textMode[article.text],
  )
}
