import { type Problem, problem } from '../../problems/problem.ts'
import { decodeBytes, findDeclaredEncoding } from '../decode-bytes.ts'
import type { FoundText } from '../found-text.ts'
import { guessLanguage } from '../guess-language.ts'
import { parsePage } from '../html/parse-page.ts'
import { parsePlainText } from '../text/parse-plain-text.ts'
import type { ImportSetting } from './import-setting.ts'
import type { Input } from './list-inputs.ts'

/** A text with how it was brought in, for `retrieved.method`. */
export interface ParsedInput {
  readonly found: FoundText
  readonly method: string
}

/** Parses the bytes of a plain text or a saved page; a file whose name does not tell which is a page where it begins like one. */
export function parseInput(
  { file, kind }: Input,
  bytes: Uint8Array,
  setting: ImportSetting,
): ParsedInput | { readonly problem: Problem } {
  const isPage = kind === 'page' || (kind === undefined && beginsLikePage(bytes))
  const decoded = decodeBytes(bytes, isPage ? findDeclaredEncoding(bytes) : undefined)
  if ('refused' in decoded)
    return {
      problem:
        decoded.refused === 'binary'
          ? problem('not-text', { file }, { reason: 'nul' })
          : problem('unknown-encoding', { file }, decoded.name === undefined ? {} : { name: decoded.name }),
    }
  const { text, guess } = decoded
  const { keepAll, lines } = setting
  // Month names are told apart by the language; a page tells its own.
  const language = setting.language ?? (isPage ? undefined : guessLanguage(text)?.language)
  const shared = {
    outletNames: [...setting.outlet.names, ...setting.domains],
    keepAll,
    ...(language === undefined ? {} : { language }),
  }
  const told = guess === undefined ? [] : [{ text: guess }]
  if (!isPage) {
    const found = parsePlainText({ file, text }, lines === undefined ? shared : { ...shared, lines })
    return { found: { ...found, guesses: [...told, ...found.guesses] }, method: 'imported from plain text' }
  }
  const page = parsePage({ file, text }, shared)
  if ('problem' in page) {
    const { code } = page.problem
    return {
      problem:
        code === 'no-report-in-page'
          ? problem(code, { file }, {})
          : problem(code, { file }, { because: page.problem.because }),
    }
  }
  return { found: { ...page, guesses: [...told, ...page.guesses] }, method: 'imported from a saved page' }
}

function beginsLikePage(bytes: Uint8Array): boolean {
  const start = new TextDecoder('latin1').decode(bytes.subarray(0, 1000))
  return /^(?:ï»¿)?\s*(?:<\?xml[^>]*>\s*)?(?:<!--[^]*?-->\s*)*<(?:!doctype\s+html|html)\b/i.test(start)
}
