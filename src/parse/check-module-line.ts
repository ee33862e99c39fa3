import { problem } from '../problems/problem.ts'
import type { BodyContext } from './body-context.ts'
import { type MdxNode, placeOfNode } from './mdx-document.ts'

const importing = /^import (?:\s*["'][^"']+["']\s*;?\s*$|.*\sfrom\s*["']|\s*\{|\s*\*\s*as\s)/m
const exporting =
  /^export (?:\s*[{*]|\s*default\s+(?:[({[<"'`\d]|function\b|class\b|async\b|\w+;?$)|\s*(?:const|let|var)\s+[\w$[{].*=|\s*(?:async\s+)?function\b\s*\*?\s*[\w$]*\s*\(|\s*class\s+[\w$]+\s*(?:extends\b.*)?\{)/m

/**
 * Tells a block that begins, at the first column of a line, with what MDX reads as a module statement. Nothing in a
 * body runs here, but the same file must mean the same to every reader of MDX. True where something was told.
 */
export function isModuleLine({ document: { file, source }, report }: BodyContext, node: MdxNode): boolean {
  const start = node.position?.start
  if (start?.column !== 1) return false
  const [, word] = /^(import|export) /.exec(source.slice(start.offset, (start.offset ?? 0) + 7)) ?? []
  if (word !== 'import' && word !== 'export') return false
  const [line = ''] = source.slice(start.offset, node.position?.end.offset).split(/[\r\n]/, 1)
  const isCode = (word === 'import' ? importing : exporting).test(line)
  report(problem(isCode ? 'module-code' : 'line-begins-like-code', placeOfNode(file, node), { word }))
  return true
}
