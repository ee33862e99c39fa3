import type { YAMLError } from 'yaml'
import type { YamlSlip } from '../problems/yaml-problems.ts'

/** What an author did, by the parser's code and, where that says too little, by its words. */
function slipOf({ code, message }: YAMLError): YamlSlip {
  if (code === 'MISSING_CHAR') {
    if (message.includes('quote')) return 'quote'
    if (message.startsWith('Comments')) return 'comment'
    return message.startsWith('Missing , ') ? 'bracket-content' : 'no-colon'
  }
  if (code === 'BAD_INDENT') return message.startsWith('Flow ') ? 'bracket' : 'indent'
  if (code === 'UNEXPECTED_TOKEN') {
    if (message.startsWith('Unexpected block-seq-ind on same line')) return 'list-line'
    return /in flow (?:sequence|map)/.test(message) ? 'bracket-content' : 'after-value'
  }
  if (message.startsWith('A block sequence may not')) return 'indent'
  const slips: { readonly [Code in YAMLError['code']]?: YamlSlip } = {
    BAD_DQ_ESCAPE: 'escape',
    BAD_SCALAR_START: 'start',
    BLOCK_AS_IMPLICIT_KEY: 'second-colon',
    BLOCK_IN_FLOW: 'bracket-content',
    KEY_OVER_1024_CHARS: 'long-name',
    MULTILINE_IMPLICIT_KEY: 'no-colon',
    TAB_AS_INDENT: 'tab',
  }
  return slips[code] ?? 'other'
}

/** A slip in YAML: where it is in the text, what stands there, and the line put right where quotation marks do that. */
export interface YamlSlipFound {
  readonly offset: number
  readonly slip: YamlSlip
  readonly found: string
  readonly suggestion?: string
}

/** Returns what is wrong where YAML could not be read. `unclosedQuote` is where a quoted text begins that does not end. */
export function explainYaml(
  error: YAMLError,
  text: string,
  unclosedQuote: number | undefined,
): YamlSlipFound {
  const slip = slipOf(error)
  const at = Math.min(error.pos[0], text.length)
  if (slip === 'quote') return { slip, offset: unclosedQuote ?? at, found: '' }
  if (slip === 'escape') return { slip, offset: at, found: text.slice(at, at + 2) }
  if (slip === 'start') return tell(text, { slip, offset: at, found: text.charAt(at) })
  const { name, value } = fieldAt(text, at)
  if (slip === 'second-colon' && name !== undefined && !value.includes(': ')) {
    const next = text.indexOf('\n', at)
    const offset = skipSpace(text, next === -1 ? at : next)
    return { slip: 'indent', offset, found: wordAt(text, offset) }
  }
  if (slip === 'second-colon' && name !== undefined) {
    const start = text.indexOf(value, text.lastIndexOf(`${name}:`, at))
    const offset = text.lastIndexOf(' ', text.indexOf(': ', start)) + 1
    return tell(text, { slip, offset: Math.max(offset, start), found: wordAt(text, Math.max(offset, start)) })
  }
  const isBracketed = slip === 'after-value' && /^(?:\[.*\]|\{.*\})$/.test(value)
  const offset = slip === 'indent' ? skipSpace(text, at) : at
  const found = wordAt(text, skipSpace(text, at))
  return tell(text, { slip: isBracketed ? 'bracket-content' : slip, offset, found })
}

function tell(text: string, slip: YamlSlipFound): YamlSlipFound {
  const suggestion = quoteValue(text, slip)
  return suggestion === undefined ? slip : { ...slip, suggestion }
}

function quoteValue(text: string, { slip, offset }: YamlSlipFound): string | undefined {
  const { item, name, value } = fieldAt(text, offset)
  const isMeant =
    slip === 'start' ||
    (slip === 'second-colon' && /^[^"'[{|>?-]/.test(value)) ||
    (slip === 'after-value' && /^["'[]/.test(value))
  if (name === undefined || !isMeant) return undefined
  const words = /^(?:'.*'|".*")$/.test(value) ? value.slice(1, -1) : value
  return `${item}${name}: ${quote(words)}`
}

function quote(words: string): string {
  return /["\\]/.test(words) ? `'${words.replaceAll("'", "''")}'` : `"${words}"`
}

/** Returns the field on the line of an offset with all that follows its name in quotation marks, where its value begins with `words`. */
export function quoteField(text: string, offset: number, words: string): string | undefined {
  const { item, name, value } = fieldAt(text, offset)
  return name !== undefined && words !== '' && value.startsWith(words)
    ? `${item}${name}: ${quote(value)}`
    : undefined
}

const field = /^\s*(- )?([A-Za-z][\w-]*):[ \t]+(\S.*?)[ \t]*$/
const longestLine = 300

/** Returns the field on the line of an offset: `item` is `- ` where it begins a list's item. Without a name where the line is not a field, or long. */
function fieldAt(text: string, offset: number) {
  const start = text.lastIndexOf('\n', offset - 1) + 1
  const end = text.indexOf('\n', offset)
  const line = text.slice(start, end === -1 ? text.length : end)
  const [, item = '', name, value = ''] = (line.length > longestLine ? null : field.exec(line)) ?? []
  return { item, name, value }
}

function skipSpace(text: string, from: number): number {
  let at = from
  while (at < text.length && /\s/.test(text.charAt(at))) at += 1
  return at
}

function wordAt(text: string, at: number): string {
  return /^(?:[^\s,[\]{}]+|\S)/.exec(text.slice(at, at + longestLine))?.[0] ?? ''
}
