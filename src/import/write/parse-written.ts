import type { RootContent } from 'mdast'
import type { Block } from '../../concepts/body.ts'
import { parseAttributes } from '../../parse/parse-attributes.ts'
import { type ParsedBody, parseBody } from '../../parse/parse-body.ts'
import { parseMdx } from '../../parse/parse-mdx.ts'
import type { ProblemCode } from '../../problems/catalogue.ts'
import type { Problem } from '../../problems/problem.ts'

/** What a body says, as far as writing may not change it. */
export interface SaidBody {
  readonly text: string
  readonly blocks: readonly Block[]
  /** Of each tag its name, attributes and stretch of the text. */
  readonly tags: readonly (readonly unknown[])[]
  /** What is wrong with it, and would be however it is written. */
  readonly codes: ReadonlySet<ProblemCode>
}

/** Returns what blocks say. */
export function parseBlocksAsGiven(blocks: readonly RootContent[]): SaidBody {
  return parseNodes(blocks, '')
}

/** Returns what the text of a body says, or undefined where it cannot be parsed. */
export function parseWritten(text: string): SaidBody | undefined {
  // Not the first line, where a byte order mark would be left out.
  const { value } = parseMdx({ file: '', text }, { offset: 0, line: 2 })
  return value === undefined ? undefined : parseNodes(value.tree.children, value.source)
}

/** True where both say the same: words, blocks, styles and tags, and where nothing is wrong with the second that is right with the first. */
export function saysTheSame(given: SaidBody, written: SaidBody): boolean {
  return (
    given.text === written.text &&
    [...written.codes].every((code) => given.codes.has(code)) &&
    JSON.stringify([given.blocks, given.tags]) === JSON.stringify([written.blocks, written.tags])
  )
}

function parseNodes(nodes: readonly RootContent[], source: string): SaidBody {
  const problems: Problem[] = []
  const document = { file: '', source, tree: { type: 'root' as const, children: [...nodes] } }
  const report = (found: Problem) => {
    problems.push(found)
  }
  const { text, blocks, tags }: ParsedBody = parseBody(
    { document, report, definitions: new Map(), judge: () => ({ kind: 'mark' }) },
    nodes,
  )
  return {
    text,
    blocks,
    tags: tags.map(({ element, start, end }) => [
      element.name,
      parseAttributes({ document, report }, element).values,
      start,
      end,
    ]),
    codes: new Set(problems.map(({ code }) => code)),
  }
}
