import { mdxJsxFromMarkdown } from 'mdast-util-mdx-jsx'
import { mdxExpression } from 'micromark-extension-mdx-expression'
import { mdxJsx } from 'micromark-extension-mdx-jsx'
import { mostOpenTags } from './body-limits.ts'
import type { SourcePoint } from './mdx-document.ts'

type Syntax = ReturnType<typeof mdxJsx>
type Compiler = ReturnType<typeof mdxJsxFromMarkdown>
type Constructs = NonNullable<Syntax['flow']>

/** A tag that is open. */
export interface OpenTag {
  readonly name?: string | undefined
  readonly start: SourcePoint
}

/** What the parser was about when it stopped: its messages tell where it stopped, not where the author began. */
export interface TagTrace {
  /** Where the last tag and the last brace that it looked at begin. */
  tag?: SourcePoint
  brace?: SourcePoint
  /** The tags that are open, outermost first, and the innermost of them before the last tag was read. */
  open: readonly OpenTag[]
  innermost?: OpenTag | undefined
}

/** The MDX extensions of a parser that keeps a trace. */
export interface TracedExtensions {
  readonly syntax: readonly Syntax[]
  readonly compiler: Compiler
}

/** Returns the extensions for tags and braces, made to keep `trace` while they run. No parser of expressions stands behind the braces: they are never code. */
export function traceTags(trace: TagTrace): TracedExtensions {
  const tags = follow(mdxJsx(), (point) => {
    trace.tag = point
  })
  const braces = follow(mdxExpression(), (point) => {
    trace.brace = point
  })
  return { syntax: [tags, braces], compiler: followOpenTags(mdxJsxFromMarkdown(), trace) }
}

function follow(extension: Syntax, note: (point: SourcePoint) => void): Syntax {
  return { ...extension, flow: followAll(extension.flow, note), text: followAll(extension.text, note) }
}

function followAll(constructs: Constructs | undefined, note: (point: SourcePoint) => void): Constructs {
  const followed: Constructs = {}
  for (const [code, given] of Object.entries(constructs ?? {}))
    followed[code] = [given ?? []].flat().map((construct) => ({
      ...construct,
      tokenize(effects, ok, nok) {
        note(this.now())
        return construct.tokenize.call(this, effects, ok, nok)
      },
    }))
  return followed
}

function followOpenTags(compiler: Compiler, trace: TagTrace): Compiler {
  const exit = { ...compiler.exit }
  for (const name of ['mdxJsxFlowTag', 'mdxJsxTextTag']) {
    const handle = compiler.exit?.[name]
    exit[name] = function (token) {
      trace.open = this.data.mdxJsxTagStack ?? []
      trace.innermost = trace.open.at(-1)
      handle?.call(this, token)
      if (trace.open.length > mostOpenTags) throw new Error('Too many tags are open')
    }
  }
  return { ...compiler, exit }
}
