import type { Article } from '../../concepts/report.ts'
import type { Edition } from '../../render/edition.ts'
import { type Fact, fact } from '../fact.ts'
import { recordFacts } from '../record-facts.ts'

/** Returns whose a report is, on what ground it is kept here, and how its record is kept. */
export function articleRights(edition: Edition, article: Article): readonly Fact[] {
  const { report, labels } = edition.words
  const { holder, basis, notice, licence, usage } = article.rights
  return [
    ...fact(report.rightsHolder, holder),
    ...fact(report.rightsBasis, labels.rightsBasis[basis]),
    ...fact(report.rightsNotice, notice),
    ...fact(report.licence, licence),
    ...fact(report.usage, usage),
    ...fact(report.textHash, article.textHash && article.textHash),
    ...fact(report.headlineHash, article.headlineHash && article.headlineHash),
    ...recordFacts(edition, article),
  ]
}
