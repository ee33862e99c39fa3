import { mdxExpression } from 'micromark-extension-mdx-expression'
import { mdxJsx } from 'micromark-extension-mdx-jsx'
import { mdxJsxFromMarkdown } from 'mdast-util-mdx-jsx'
import type { SourcePoint } from './mdx-document.ts'

type Syntax = ReturnType<typeof mdxJsx>
type Compiler = ReturnType<typeof mdxJsxFromMarkdown>
type Constructs = NonNullable<Syntax['flow']>

/** A tag that was opened and, where parsing stopped, not closed yet. */
export interface OpenTag {
  readonly name?: string | undefined
  readonly start: SourcePoint
}

/** What the parser was about when it stopped: its messages tell where it stopped, not where the author began. */
export interface TagTrace {
  /** Where the last tag and the last brace that it looked at begin. */
  tag?: SourcePoint
  brace?: SourcePoint
  /** The tags that were open, outermost first. */
  open: readonly OpenTag[]
}

/** Returns the MDX extensions of the parser, made to keep `trace` while they run. Braces are never code: there is no parser of expressions behind them. */
export function traceTags(trace: TagTrace): { readonly syntax: readonly Syntax[]; readonly compiler: Compiler } {
  const compiler = mdxJsxFromMarkdown()
  return {
    syntax: [
      follow(mdxJsx(), (point) => {
        trace.tag = point
      }),
      follow(mdxExpression(), (point) => {
        trace.brace = point
      }),
    ],
    compiler: {
      ...compiler,
      enter: { ...compiler.enter, ...followOpenTags(compiler, 'enter', trace) },
      exit: { ...compiler.exit, ...followOpenTags(compiler, 'exit', trace) },
    },
  }
}

function follow(extension: Syntax, note: (point: SourcePoint) => void): Syntax {
  const followAll = (constructs: Constructs | undefined): Constructs =>
    Object.fromEntries(
      Object.entries(constructs ?? {}).map(([code, given]) => [
        code,
        (Array.isArray(given) ? given : given === undefined ? [] : [given]).map((construct) => ({
          ...construct,
          tokenize(effects, ok, nok) {
            note(this.now())
            return construct.tokenize.call(this, effects, ok, nok)
          },
        })),
      ]),
    )
  return { ...extension, flow: followAll(extension.flow), text: followAll(extension.text) }
}

const tagTokens = ['mdxJsxFlowTag', 'mdxJsxTextTag'] as const

function followOpenTags(compiler: Compiler, side: 'enter' | 'exit', trace: TagTrace) {
  const handles = compiler[side]
  return Object.fromEntries(
    tagTokens.map((name) => {
      const handle = handles?.[name]
      const followed: typeof handle = function (token) {
        trace.open = [...(this.data.mdxJsxTagStack ?? [])]
        handle?.call(this, token)
      }
      return [name, followed]
    }),
  )
}
