import type { Root } from 'mdast'
import { fromMarkdown } from 'mdast-util-from-markdown'
import { gfmTableFromMarkdown } from 'mdast-util-gfm-table'
import { mdxExpressionFromMarkdown } from 'mdast-util-mdx-expression'
import { gfmTable } from 'micromark-extension-gfm-table'
import { mdxMd } from 'micromark-extension-mdx-md'
import { findExcess } from './find-excess.ts'
import type { MdxDocument } from './mdx-document.ts'
import type { Outcome, SourceText } from './parsed.ts'
import { buildSyntaxProblem } from './syntax-problem.ts'
import { type TagTrace, traceTags } from './trace-tags.ts'

/** Where a body begins in its file: offset in UTF-16 units, and line from 1. It begins with its line. */
export interface BodyStart {
  readonly offset: number
  readonly line: number
}

/**
 * Parses the body of a file as MDX's Markdown with GFM tables: tags and braces, no HTML, no autolinks, no indented
 * code, and nothing that runs. Refuses, each with one problem, what breaks the syntax and what is beyond the limits
 * of `find-excess`.
 */
export function parseMdx({ file, text }: SourceText, start: BodyStart): Outcome<MdxDocument> {
  const body = text.slice(start.offset)
  const excess = findExcess(file, body, start.line)
  if (excess !== undefined) return { problems: [excess] }
  // Blank lines instead of the frontmatter make every position in the tree one of the file.
  const source = '\n'.repeat(start.line - 1) + body
  const trace: TagTrace = { open: [] }
  try {
    return { value: { file, source, tree: parseTree(source, trace) }, problems: [] }
  } catch (thrown) {
    return { problems: [buildSyntaxProblem(file, thrown, trace, start.line, source)] }
  }
}

function parseTree(source: string, trace: TagTrace): Root {
  const { syntax, compiler } = traceTags(trace)
  return fromMarkdown(source, {
    extensions: [...syntax, mdxMd(), gfmTable()],
    mdastExtensions: [compiler, mdxExpressionFromMarkdown(), gfmTableFromMarkdown()],
  })
}
