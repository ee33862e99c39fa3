import type { RootContent } from 'mdast'
import type { Block } from '../concepts/body.ts'
import { blockSeparator } from '../concepts/canonical-text.ts'
import type { BodyContext, TagSpan } from './body-context.ts'
import { parseBlocks } from './parse-blocks.ts'
import type { TextSoFar } from './parse-leaf.ts'

/** A body's blocks and canonical text, with the tags that lie over the text, in order of the document. */
export interface ParsedBody {
  readonly blocks: readonly Block[]
  readonly text: string
  readonly tags: readonly TagSpan[]
}

/** Builds a body from blocks of a document; what is wrong in it is told to the context. */
export function parseBody(context: BodyContext, nodes: readonly RootContent[]): ParsedBody {
  const text: TextSoFar = { leaves: [], spans: [], length: 0, codePoints: 0, tags: [] }
  const blocks = parseBlocks(context, text, nodes, 0)
  return { blocks, text: text.leaves.join(blockSeparator), tags: text.tags }
}
