import type { ArticleId, ContributorId } from '../../concepts/id.ts'
import type { MarkId } from '../../concepts/mark-fields.ts'
import type { Article } from '../../concepts/report.ts'
import type { Edition } from '../../render/edition.ts'
import { languageAttributes } from '../../views/language-attributes.ts'
import { entityRun } from '../../views/record-run.ts'
import { requireRecord } from '../../views/require-record.ts'
import type { CiteFormat } from '../../wording/cite-words.ts'
import { handsOf, markWork } from './annotation-work.ts'
import type { CitableWork } from './citable-work.ts'
import { fillBlanks, handInFormats, markBlanks } from './citation-blanks.ts'
import type { CitationText } from './citation-text.ts'
import { citeInApa } from './cite-in-apa.ts'
import { citeInBibtex } from './cite-in-bibtex.ts'
import { citeInChicago } from './cite-in-chicago.ts'
import { citeInCsl, writeCsl } from './cite-in-csl-json.ts'
import { citeInMla } from './cite-in-mla.ts'
import { citeInRis } from './cite-in-ris.ts'
import { contributorNames, originalWork, pageWork } from './report-work.ts'
import { toldLanguages } from './told-languages.ts'

/** A work in one format. */
export interface CitedForm {
  readonly format: CiteFormat
  readonly label: string
  readonly citation: CitationText
}

/** A work in every format: `styles` to be read, `files` to be taken by programs. */
export interface CitedWork {
  readonly heading: string
  readonly lead?: string
  /** Name of a file of it, without its ending. */
  readonly file: string
  readonly styles: readonly CitedForm[]
  readonly files: readonly CitedForm[]
}

/** What the script of the section is told: its words, and who marked what where that is not who the pattern names. */
export interface CiteSetting {
  readonly words: Readonly<Record<'copy' | 'copied' | 'save' | 'choose' | 'noneChosen', string>>
  readonly hands: readonly Readonly<Record<string, string>>[]
  /** By annotation: the place of its hand in `hands`. */
  readonly handOf: Readonly<Record<string, number>>
}

/** The section "Cite this" of a report's page. */
export interface CiteThisView {
  readonly title: string
  readonly lead: string
  readonly works: readonly CitedWork[]
  /** Of the pattern for a single annotation, which stands last; absent where there is none. */
  readonly pattern?: CitedWork
  readonly settingJson: string
}

/** Returns the original report, the archive's page of it, and the pattern for one annotation, each in every format; undefined for a withheld report. */
export function findCiteThis(edition: Edition, id: ArticleId): CiteThisView | undefined {
  const article = requireRecord(edition.archive.articles, id)
  if (article.pubStatus === 'withheld') return undefined
  const { cite } = edition.words
  const outlet = entityRun(edition, article.outlet).text
  const isDigest = article.text === 'digest'
  const pattern = article.annotations.length === 0 ? {} : { pattern: patternOf(edition, article) }
  return {
    title: cite.title,
    lead: cite.lead,
    works: [
      {
        heading: cite.original(outlet),
        file: article.id,
        ...formsOf(edition, originalWork(edition, article)),
      },
      {
        heading: cite.archivePage[isDigest ? 'digest' : 'report'],
        ...(edition.site === undefined ? { lead: cite.withoutSite } : {}),
        file: `${article.id}-page`,
        ...formsOf(edition, pageWork(edition, article)),
      },
    ],
    ...pattern,
    settingJson: JSON.stringify(settingOf(edition, article)),
  }
}

/** Returns a work in every format. */
export function formsOf(edition: Edition, work: CitableWork): Pick<CitedWork, 'styles' | 'files'> {
  const { words } = edition
  const form = (format: CiteFormat, citation: CitationText): CitedForm => ({
    format,
    label: words.cite.formats[format],
    citation,
  })
  const style = (format: CiteFormat, citation: CitationText) =>
    form(format, toldLanguages(edition, work, citation))
  // HTML keeps no carriage returns and wants no blanks at a line's end; a file that is saved has them again.
  const file = (format: CiteFormat, text: string) => form(format, [{ text: text.replace(/ ?\r\n/g, '\n') }])
  return {
    styles: [
      style('apa', citeInApa(work, words)),
      style('chicago', citeInChicago(work, words)),
      style('mla', citeInMla(work, words)),
    ],
    files: [
      file('bibtex', citeInBibtex(work, words)),
      file('ris', citeInRis(work, words)),
      file('csl', writeCsl(citeInCsl(work, words))),
    ],
  }
}

function patternOf(edition: Edition, article: Article): CitedWork {
  const { cite } = edition.words
  const language =
    article.text === 'digest' ? {} : languageAttributes(edition, article.inLanguage, article.direction)
  const blank = markWork(edition, article, {
    hands: [{ kind: 'literal', name: markBlanks.hand }],
    id: markBlanks.id,
    title: { text: markBlanks.words, ...language },
  })
  const { styles, files } = formsOf(edition, blank)
  const fills = {
    words: cite.blanks.words,
    id: cite.blanks.id,
    hands: handInFormats(contributorNames(edition, article.by), edition.words),
  }
  const filled = (forms: readonly CitedForm[]) =>
    forms.map((form) => ({ ...form, citation: fillBlanks(form.citation, form.format, fills) }))
  return {
    heading: cite.annotation,
    lead: cite.annotationLead,
    file: `${article.id}-annotation`,
    styles: filled(styles),
    files: filled(files),
  }
}

function settingOf(edition: Edition, article: Article): CiteSetting {
  const { copy, copied, save, choose, noneChosen } = edition.words.cite
  const others = article.annotations
    .map((annotation) => ({ id: annotation.id, by: handsOf(article, annotation) }))
    .filter(({ by }) => keyOf(by) !== keyOf(article.by))
  const hands = [...Map.groupBy(others, ({ by }) => keyOf(by)).values()]
  return {
    words: { copy, copied, save, choose, noneChosen },
    hands: hands.map(([first]) => handInFormats(contributorNames(edition, first?.by ?? []), edition.words)),
    handOf: Object.fromEntries(
      hands.flatMap((marks, index) => marks.map(({ id }): [MarkId, number] => [id, index])),
    ),
  }
}

function keyOf(ids: readonly ContributorId[]): string {
  return ids.join(' ')
}
