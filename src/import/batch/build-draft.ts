import type { FoundDate, FoundText } from '../found-text.ts'
import { guessDateline } from '../guess-dateline.ts'
import { guessInfoSources } from '../guess-info-sources.ts'
import { guessLanguage } from '../guess-language.ts'
import { markQuotes } from '../mark-quotes.ts'
import type { ArticleDraft } from '../write/article-draft.ts'
import { blockText } from './block-text.ts'
import { findDisagreement } from './find-disagreement.ts'
import type { ImportSetting } from './import-setting.ts'
import type { Reading } from './reading.ts'

/** A report as it will be written, and how each of its fields was read. */
export interface BuiltDraft {
  readonly draft: ArticleDraft
  readonly readings: readonly Reading[]
  readonly guesses: FoundText['guesses']
}

/**
 * Builds a report of what was found in a text and what whoever imports it says, who is believed first. Returns what is
 * missing where there is no headline, or where nothing tells the language.
 */
export function buildDraft(
  found: FoundText,
  setting: ImportSetting,
  method: string,
): BuiltDraft | { readonly missing: 'headline' | 'language' } {
  const { headline, byline, outletLine, url } = found
  if (headline === undefined) return { missing: 'headline' }
  const language = readLanguage(found, setting)
  if (language === undefined) return { missing: 'language' }
  const published = readDate(found, setting)
  const first = found.blocks.find(({ type }) => type === 'paragraph')
  const guessed = first === undefined ? undefined : guessDateline(blockText(first))
  const dateline: Reading | undefined =
    nameReading('dateline', found.dateline) ??
    (guessed && { name: 'dateline', value: guessed.value, from: 'text', ...lineOf(first) })
  const { sources, unknown } = guessInfoSources({ found, outlet: setting.outlet, parties: setting.parties })
  const marked = setting.markQuotes ? markQuotes(found.blocks) : undefined
  const draft: ArticleDraft = {
    headline: headline.value,
    outlet: setting.outlet.id,
    ...(byline === undefined ? {} : { byline: byline.value }),
    ...(dateline === undefined ? {} : { dateline: dateline.value }),
    datePublished: published.value,
    ...(published.printed === undefined ? {} : { datePrinted: published.printed }),
    inLanguage: language.value,
    genre: setting.genre,
    text: setting.text,
    ...(url === undefined ? {} : { url: url.value }),
    retrieved: {
      by: setting.by,
      method: describeMethod(method, found.leftOut.length),
      ...(setting.retrieved === undefined ? {} : { date: setting.retrieved }),
    },
    ...(sources.length === 0 ? {} : { infoSources: sources }),
    ...(setting.rights === undefined ? {} : { rights: setting.rights }),
    by: [setting.by],
    blocks: marked?.blocks ?? found.blocks,
  }
  const readings = [
    nameReading('headline', headline),
    nameReading('outlet', outletLine),
    nameReading('byline', byline),
    dateline,
    { ...published, value: describeDate(published), name: 'date' },
    { ...language, name: 'language' },
    nameReading('url', url),
    ...sources.map(
      ({ party, role }): Reading => ({ name: 'source', value: `${party}, as ${role}`, from: 'text' }),
    ),
  ].filter((reading) => reading !== undefined)
  const guesses = [
    ...found.guesses,
    ...unknown.map(({ name, line }) => ({
      text: `the text names ${name} as its source, and no outlet of the archive has that name`,
      ...(line === undefined ? {} : { line }),
    })),
    ...(marked === undefined ? [] : [{ text: describeMarks(marked.count) }]),
  ]
  return { draft, readings, guesses }
}

/** What was left out is told once, when a text is imported; that there was something stays with the report. */
function describeMethod(method: string, leftOut: number): string {
  if (leftOut === 0) return method
  return `${method}, ${leftOut === 1 ? 'a line' : `${leftOut} lines`} left out`
}

function describeMarks(count: number): string {
  if (count === 0) return 'no quotation was marked'
  return count === 1
    ? 'one quotation was marked; name its speaker'
    : `${count} quotations were marked; name their speakers`
}

function readLanguage(found: FoundText, { language }: ImportSetting): Omit<Reading, 'name'> | undefined {
  if (language !== undefined) return { value: language, from: 'option' }
  if (found.language !== undefined) return found.language
  const guess = guessLanguage([found.headline?.value ?? '', ...found.blocks.map(blockText)].join('\n'))
  if (guess === undefined) return undefined
  return { value: guess.language, from: 'text', guess: guess.guess ?? 'by its words' }
}

function readDate({ published }: FoundText, { date }: ImportSetting): FoundDate {
  if (date === undefined) return published ?? { value: 'XXXX', from: 'text', guess: 'the text tells no date' }
  const disagreement = published === undefined ? undefined : findDisagreement(date, published)
  return {
    value: date,
    from: 'option',
    ...(published?.printed === undefined ? {} : { printed: published.printed }),
    ...(disagreement === undefined ? {} : { guess: disagreement }),
  }
}

function describeDate({ value, printed }: FoundDate): string {
  return printed === undefined || printed === value ? value : `${value}, printed “${printed}”`
}

function nameReading(name: string, found: Omit<Reading, 'name'> | undefined): Reading | undefined {
  return found === undefined ? undefined : { ...found, name }
}

function lineOf(block: FoundText['blocks'][number] | undefined): { readonly line?: number } {
  const line = block?.position?.start.line
  return line === undefined ? {} : { line }
}
