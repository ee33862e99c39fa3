import { CST, Lexer, Parser } from 'yaml'

/** A feature of YAML that content may not use. */
export type YamlFeature = 'anchor' | 'alias' | 'tag' | 'directive' | 'second-document'

export interface FoundFeature {
  readonly feature: YamlFeature
  readonly text: string
  readonly offset: number
}

/** What a text of YAML consists of, before any of it is put together: nothing here grows with what aliases stand for. */
export interface ScannedYaml {
  readonly tokens: readonly CST.Token[]
  /** The first use of each feature that content may not use. */
  readonly features: readonly FoundFeature[]
  /** Where nesting became too deep, or the parts too many; the rest was not read. */
  readonly tooDeep?: number
  readonly tooMany?: number
  /** Where a quoted text begins that does not end. */
  readonly unclosedQuote?: number
}

/** Levels of lists and fields within each other. */
export const deepestYaml = 32
/** Marks, words and spaces of one file: more than a layer of 5 MB has. */
export const mostYamlParts = 2_000_000

/** Reads a text of YAML part by part, bounded in depth and number, which the parser behind it is not. */
export function scanYaml(text: string): ScannedYaml {
  const parser = new Parser()
  const tokens: CST.Token[] = []
  const features = new Map<YamlFeature, FoundFeature>()
  let [parts, offset] = [0, 0]
  let [isText, hasContent] = [false, false]
  let unclosedQuote: number | undefined
  const result = () => ({
    tokens,
    features: [...features.values()],
    ...(unclosedQuote === undefined ? {} : { unclosedQuote }),
  })
  for (const lexeme of new Lexer().lex(text)) {
    parts += 1
    if (parts > mostYamlParts) return { ...result(), tooMany: offset }
    const type = isText ? 'scalar' : CST.tokenType(lexeme)
    const isMark = lexeme === CST.SCALAR || lexeme === CST.DOCUMENT || lexeme === CST.FLOW_END
    const feature = isText ? undefined : featureOf(type, hasContent)
    if (feature !== undefined && !features.has(feature))
      features.set(feature, { feature, text: lexeme, offset })
    if ((type === 'double-quoted-scalar' || type === 'single-quoted-scalar') && !isClosed(lexeme))
      unclosedQuote ??= offset
    hasContent ||=
      type !== 'space' &&
      type !== 'newline' &&
      type !== 'comment' &&
      type !== 'doc-mode' &&
      type !== 'directive-line'
    // Once a forbidden feature is seen nothing is put together: only the others are looked for.
    if (features.size === 0) {
      for (const token of parser.next(lexeme)) tokens.push(token)
      if (parser.stack.length > deepestYaml + 2) {
        for (const token of parser.end()) tokens.push(token)
        return { ...result(), tooDeep: offset }
      }
    }
    if (isText || !isMark) offset += lexeme.length
    isText = !isText && lexeme === CST.SCALAR
  }
  for (const token of parser.end()) tokens.push(token)
  return result()
}

function featureOf(type: ReturnType<typeof CST.tokenType>, hasContent: boolean): YamlFeature | undefined {
  if (type === 'anchor' || type === 'alias' || type === 'tag') return type
  if (type === 'directive-line') return 'directive'
  if (type === 'doc-end' || (type === 'doc-start' && hasContent)) return 'second-document'
  return undefined
}

function isClosed(quoted: string): boolean {
  const quote = quoted.charAt(0)
  if (quoted.length < 2 || !quoted.endsWith(quote)) return false
  // An odd number of backslashes, or of single quotation marks, before the last mark makes it part of the text.
  const escape = quote === '"' ? '\\' : quote
  let at = quoted.length - 2
  while (at > 0 && quoted.charAt(at) === escape) at -= 1
  return (quoted.length - 2 - at) % 2 === 0
}
