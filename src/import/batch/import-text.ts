import type { SourcePlace } from '../../concepts/source-place.ts'
import { parseArticle } from '../../parse/parse-article.ts'
import { type Problem, problem } from '../../problems/problem.ts'
import type { FoundText } from '../found-text.ts'
import { readPrefix } from '../name-record.ts'
import type { ArticleDraft } from '../write/article-draft.ts'
import { writeArticle } from '../write/write-article.ts'
import { buildDraft } from './build-draft.ts'
import type { ImportedReport, ImportOutcome, TextOrigin } from './import-outcome.ts'
import type { ImportSetting } from './import-setting.ts'
import type { KnownTexts } from './known-texts.ts'
import type { ArticleNames } from './name-import.ts'
import { sealOf } from './seal-of.ts'

/** What an import knows of the archive, which grows as it goes. */
export interface ImportState {
  readonly known: KnownTexts
  readonly names: ArticleNames
}

/** A report that is ready to be stored, or what became of its text instead. */
export type PreparedImport =
  | { readonly report: ImportedReport; readonly text: string }
  | { readonly outcome: Exclude<ImportOutcome, ImportedReport> }

/**
 * Prepares the report that a text becomes. The text is refused where the report would not pass the checks of the
 * archive, but for the rights that are left to be filled in and quotations marked without a speaker.
 */
export function importText(
  found: FoundText,
  origin: TextOrigin,
  method: string,
  setting: ImportSetting,
  { known, names }: ImportState,
): PreparedImport {
  const place: SourcePlace =
    origin.line === undefined ? { file: origin.file } : { file: origin.file, line: origin.line, column: 1 }
  const refuse = (problems: readonly Problem[]): PreparedImport => ({
    outcome: { kind: 'refused', origin, problems },
  })
  const built = buildDraft(found, setting, method)
  if ('missing' in built)
    return refuse([
      built.missing === 'headline'
        ? problem('missing-headline', place, {})
        : problem('unknown-language', place, {}),
    ])
  const { draft, readings, guesses } = built
  const prefix = readPrefix(draft.datePublished)
  if (typeof prefix === 'object') throw new Error(`A date was read wrongly: ${prefix.wrong}`)
  const written = writeArticle(draft)
  const faults = findFaults(found, draft, place)
  if (faults.length > 0) return refuse(faults)
  const seal = sealOf(setting.outlet.id, written.textHash, written.headlineHash)
  const same = known.findSame(seal)
  if (same !== undefined) return { outcome: { kind: 'same', origin, id: same } }
  const id = names.take(prefix, setting.outlet.id, draft.headline)
  const near = known.findNear(written.canonicalText)
  known.add(id, seal, written.canonicalText)
  const year = /^(?:\d{4}|undated)/.exec(id)?.[0] ?? 'undated'
  const segments = ['articles', year, `${id}.mdx`]
  const { leftOut } = found
  const allHeadline = written.canonicalText === '' ? [{ text: 'there is no text below the headline' }] : []
  const formless = written.plain.map((index) => {
    const line = found.blocks[index]?.position?.start.line
    const text = 'a table or list could not be kept in its form; all its words are in paragraphs'
    return line === undefined ? { text } : { text, line }
  })
  return {
    report: {
      kind: 'written',
      origin,
      id,
      segments,
      readings,
      guesses: [...guesses, ...allHeadline, ...formless],
      leftOut,
      near,
    },
    text: written.text,
  }
}

/** Returns what the archive's own checks say of a report, its rights filled in and its quotations unmarked, at the lines of its source. */
function findFaults(found: FoundText, draft: ArticleDraft, place: SourcePlace): readonly Problem[] {
  const rights = draft.rights ?? { holder: 'x', basis: 'quotation' }
  const { text, lineOf, excess } = writeArticle({ ...draft, rights, blocks: found.blocks })
  const { problems } = parseArticle('draft', { file: place.file, text }, [])
  const faults = excess === undefined ? problems.filter(({ severity }) => severity === 'problem') : [excess]
  return faults.map((fault) => {
    const line = 'line' in fault.place ? sourceLine(found, lineOf, fault.place.line) : undefined
    const known = 'line' in place || line === undefined ? place : { ...place, line, column: 1 }
    return { ...fault, place: known }
  })
}

/** Returns the line of the source that a line of the draft comes from. */
function sourceLine(
  { blocks }: FoundText,
  lineOf: (block: number) => number,
  line: number,
): number | undefined {
  const at = blocks.findLastIndex((_, index) => lineOf(index) <= line)
  return blocks[at]?.position?.start.line
}
