import type { RootContent } from 'mdast'
import type { Annotation } from '../concepts/annotation.ts'
import type { TextMode } from '../concepts/article.ts'
import type { Body } from '../concepts/body.ts'
import type { Direction } from '../concepts/language.ts'
import type { Note } from '../concepts/note.ts'
import { type Problem, problem } from '../problems/problem.ts'
import { buildAnnotations } from './build-annotations.ts'
import { collectDefinitions } from './collect-definitions.ts'
import { hasAllWords } from './has-all-words.ts'
import { startIdRegister } from './id-register.ts'
import type { NoteIds } from './link-note.ts'
import { buildMarkedTexts, type MarkedTexts } from './marked-text.ts'
import { type MdxDocument, placeOfNode } from './mdx-document.ts'
import { judgeReportTags, parseAnnotations } from './parse-annotations.ts'
import { parseBody } from './parse-body.ts'
import { findTypedId, parseNote } from './parse-notes.ts'
import type { Outcome, PlacedReference } from './parsed.ts'
import { splitNotes } from './split-notes.ts'

/** What a report's frontmatter says that its body is read by; `mode` is absent where the frontmatter could not be parsed. */
export interface ReportSetting {
  readonly mode?: TextMode
  readonly direction?: Direction
  readonly isWithheld: boolean
  /** True where the digest of the text is that of no text: a report that is all headline. */
  readonly isAllHeadline?: boolean
  /** The headline's canonical text. */
  readonly headline: string
}

/** The body of a report's file: its words, the annotations that stand in it, its notes. */
export interface ParsedReport {
  readonly body: Body
  readonly texts: MarkedTexts
  /** False where something was told that changes the words. */
  readonly isWhole: boolean
  readonly annotations: readonly Annotation[]
  readonly notes: readonly Note[]
  readonly noteIds: NoteIds
  readonly references: readonly PlacedReference[]
}

/** Parses the body of a report's file. */
export function parseReport(
  document: MdxDocument,
  setting: ReportSetting,
): Outcome<ParsedReport> & { readonly value: ParsedReport } {
  const problems: Problem[] = []
  const report = (found: Problem) => {
    problems.push(found)
  }
  const { file } = document
  const split = splitNotes(document, report)
  const definitions = collectDefinitions({ document, report })
  const judge = judgeReportTags(file, report)
  const { blocks, text, tags } = parseBody(
    {
      document,
      definitions,
      judge,
      report,
      direction: setting.direction,
      // A digest is the archive's own words. Where it is not known what is held, nothing is told of it.
      isPrinted: setting.mode !== 'digest',
    },
    split.blocks,
  )
  const isWhole = hasAllWords(problems)
  checkExtent({ text, isWhole }, split.blocks, file, setting, report)
  const texts = buildMarkedTexts(text, setting.headline)
  const ids = startIdRegister()
  const notes = split.notes.flatMap((element) => {
    const note = parseNote(document, element, definitions)
    problems.push(...note.problems)
    return note.value ?? []
  })
  // Of a faulty note too, so that what refers to it is not told as well.
  const noteIds = new Map(split.notes.flatMap(findTypedId).map((id) => [String(id), id]))
  const typed = parseAnnotations(document, tags, { ...texts.body, isWhole }, report)
  const given = tags.flatMap(({ element }) => findTypedId(element))
  const built = buildAnnotations(typed, { texts, mode: setting.mode, ids, given, notes: noteIds })
  problems.push(...built.problems)
  for (const { note, placeOf } of notes) ids.add(note.id, placeOf(['id'], 'value'), report)
  return {
    value: {
      body: { blocks, text, marks: [] },
      texts,
      isWhole,
      annotations: built.value.annotations,
      notes: notes.map(({ note }) => note),
      noteIds,
      references: [...notes.flatMap(({ references }) => references), ...built.value.references],
    },
    problems,
  }
}

/** A withheld report has no text; any other has some, unless it was sealed without. */
function checkExtent(
  { text, isWhole }: Pick<ParsedReport, 'isWhole'> & { readonly text: string },
  [first]: readonly RootContent[],
  file: string,
  { isWithheld, isAllHeadline = false }: ReportSetting,
  report: (found: Problem) => void,
): void {
  if (isWithheld && first !== undefined) report(problem('withheld-text', placeOfNode(file, first), {}))
  if (!isWithheld && !isAllHeadline && text === '' && isWhole) report(problem('missing-text', { file }, {}))
}
