import { foldBlock } from '../../concepts/canonical-text.ts'
import type { TextHash } from '../../concepts/text-hash.ts'
import { digestText } from '../../parse/digest.ts'
import { splitFrontmatter } from '../../parse/split-frontmatter.ts'
import type { Problem } from '../../problems/problem.ts'
import { type Fields, writeFields } from '../draft-fields.ts'
import { writeScalar } from '../write-scalar.ts'
import type { ArticleDraft } from './article-draft.ts'
import { parseBlocksAsGiven } from './parse-written.ts'
import { tidyBlock } from './tidy-blocks.ts'
import { type WrittenBody, writeBody } from './write-body.ts'

/** The file of a report, and what its digests are of. */
export interface WrittenArticle extends Pick<WrittenBody, 'plain' | 'excess'> {
  readonly text: string
  /** The canonical text of its body (vocabulary §6). */
  readonly canonicalText: string
  readonly textHash: TextHash
  readonly headlineHash: TextHash
  /** Gives the 1-based line of the file where a block begins, by its index. */
  readonly lineOf: (block: number) => number
}

/**
 * Returns a draft as an article file: frontmatter in the order of the vocabulary, digests, body. Its rights stay empty
 * where they are not given, which `check` tells. Whatever the words are, they are read back as the same; what the draft
 * says is not checked.
 */
export function writeArticle(draft: ArticleDraft): WrittenArticle {
  const { text: body, lineOf, plain, excess } = writeBody(draft.blocks)
  const canonicalText = parseBlocksAsGiven(draft.blocks.flatMap((block) => tidyBlock(block))).text
  const seals = { textHash: digestText(canonicalText), headlineHash: digestText(foldBlock(draft.headline)) }
  const head = `---\n${writeFields(fieldsOf(draft, seals))}---\n`
  const before = head.split('\n').length
  const text = body === '' ? head : `${head}\n${body}\n`
  const split = splitFrontmatter({ file: '', text })
  const tooMuch = 'problem' in split ? split.problem : excess && moveBy(excess, before)
  return {
    text,
    canonicalText,
    ...seals,
    lineOf: (block) => before + lineOf(block),
    plain,
    ...(tooMuch === undefined ? {} : { excess: tooMuch }),
  }
}

function moveBy(problem: Problem, lines: number): Problem {
  const { place } = problem
  return 'line' in place ? { ...problem, place: { ...place, line: place.line + lines } } : problem
}

function fieldsOf(
  draft: ArticleDraft,
  { textHash, headlineHash }: Pick<WrittenArticle, 'textHash' | 'headlineHash'>,
): Fields {
  const { retrieved, rights, infoSources = [] } = draft
  const sources = infoSources.map(({ party, role, known }) => writeFlow({ party, role, known }))
  const fields: readonly (readonly [string, string | undefined])[] = [
    ['headline', writeScalar(draft.headline)],
    ['outlet', writeScalar(draft.outlet)],
    ['byline', scalar(draft.byline)],
    ['dateline', scalar(draft.dateline)],
    ['datePublished', writeScalar(draft.datePublished)],
    ['datePrinted', scalar(draft.datePrinted)],
    ['inLanguage', writeScalar(draft.inLanguage)],
    ['dir', draft.dir],
    ['genre', draft.genre],
    ['text', draft.text],
    ['url', scalar(draft.url)],
    ['retrieved', writeFlow({ by: retrieved.by, method: retrieved.method, date: retrieved.date })],
    ['textHash', textHash],
    ['headlineHash', headlineHash],
    ['infoSources', sources.length === 0 ? undefined : `[${sources.join(', ')}]`],
    [
      'rights',
      rights === undefined
        ? '{ holder:, basis: }'
        : writeFlow({ holder: rights.holder, basis: rights.basis, licence: rights.licence }),
    ],
    ['by', `[${draft.by.map(writeScalar).join(', ')}]`],
  ]
  return fields.filter(([, value]) => value !== undefined)
}

function scalar(words: string | undefined): string | undefined {
  return words === undefined ? undefined : writeScalar(words)
}

/** Fields on one line, those that are known. */
function writeFlow(fields: Readonly<Record<string, string | undefined>>): string {
  const known = Object.entries(fields).flatMap(([name, value]) =>
    value === undefined ? [] : [`${name}: ${writeScalar(value)}`],
  )
  return `{ ${known.join(', ')} }`
}
