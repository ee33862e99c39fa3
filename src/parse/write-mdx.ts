import type { Nodes, Parents, Text } from 'mdast'
import { gfmTableToMarkdown } from 'mdast-util-gfm-table'
import { mdxExpressionToMarkdown } from 'mdast-util-mdx-expression'
import { mdxJsxToMarkdown } from 'mdast-util-mdx-jsx'
import { type Info, type State, toMarkdown } from 'mdast-util-to-markdown'

/** Where words stand in what is written. */
export interface TextSetting {
  /** What stands before and after the words: the last line so far, and the first character to come. */
  readonly before: string
  readonly after: string
  readonly isInLink: boolean
  readonly isInHeading: boolean
  readonly isInTable: boolean
  /** True in a list or a quotation, where no line of the file begins with the words. */
  readonly isInContainer: boolean
  /** True where the words are all that the block holds. */
  readonly isAlone: boolean
}

/** How blocks are written. */
export interface MdxStyle {
  /** Returns words so that they are read back as the same words. */
  readonly escape: (words: string, setting: TextSetting) => string
  /** The marks of lists. */
  readonly bullet: '-' | '*'
  readonly bulletOrdered: '.' | ')'
}

const leaves: ReadonlySet<string> = new Set(['paragraph', 'heading', 'tableCell'])

/** Returns a block as MDX's Markdown in the dialect of `parse-mdx`, without a line end after it. No line is folded. */
export function writeMdx(block: Nodes, { escape, bullet, bulletOrdered }: MdxStyle): string {
  const text = (node: Text, parent: Parents | undefined, state: State, { before, after }: Info) =>
    escape(node.value, {
      before,
      after,
      isInLink: state.stack.includes('link'),
      isInHeading: state.stack.includes('headingAtx'),
      isInTable: state.stack.includes('tableCell'),
      isInContainer: state.stack.includes('listItem') || state.stack.includes('blockquote'),
      isAlone: parent !== undefined && leaves.has(parent.type) && parent.children.length === 1,
    })
  return toMarkdown(block, {
    extensions: [
      mdxJsxToMarkdown(),
      mdxExpressionToMarkdown(),
      gfmTableToMarkdown({ tablePipeAlign: false }),
    ],
    handlers: { text },
    bullet,
    bulletOrdered,
    emphasis: '*',
    fences: true,
    listItemIndent: 'one',
    resourceLink: true,
    // Of the marks of a rule the one that no list has.
    rule: '_',
  }).replace(/\n$/, '')
}
