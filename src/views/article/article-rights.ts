import type { Article } from '../../concepts/report.ts'
import type { Edition } from '../../render/edition.ts'
import { type Fact, fact, wideFact } from '../fact.ts'
import { recordFacts } from '../record-facts.ts'

/** Returns whose a report is, on what ground it is kept here, and how its record is kept. */
export function articleRights(edition: Edition, article: Article): readonly Fact[] {
  const { report } = edition.words
  const { holder, basis, notice, licence, usage } = article.rights
  return [
    ...fact(report.rightsHolder, holder),
    ...fact(report.rightsBasis, report.rightsBasisMeans[basis]),
    ...fact(report.rightsNotice, notice),
    ...fact(report.licence, licence),
    ...fact(report.usage, usage),
    ...recordFacts(edition, article),
    ...wideFact(report.textHash, article.textHash),
    ...wideFact(report.headlineHash, article.headlineHash),
  ]
}
