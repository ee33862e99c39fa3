import type { Definition, Link, Text } from 'mdast'
import { problem } from '../problems/problem.ts'
import type { BodyContext } from './body-context.ts'
import { isLinkAddress } from './link-address.ts'
import { placeAfter, placeOfNode } from './mdx-document.ts'

/** Returns the address of a link or a definition, or undefined with a problem told: an address that is refused, or a title, which no page would show. */
export function checkLink(
  context: Pick<BodyContext, 'document' | 'report'>,
  node: Link | Definition,
): string | undefined {
  const place = placeOfNode(context.document.file, node)
  if (!isLinkAddress(node.url)) context.report(problem('refused-link', place, { address: node.url }))
  else if (typeof node.title === 'string') context.report(problem('link-title', place, { title: node.title }))
  else return node.url
  return undefined
}

/** Tells what looks like a reference link but has no definition, so that it would be printed with its brackets. */
export function checkLiteralLinks(
  { document: { file, source }, report }: BodyContext,
  { position, value }: Text,
): void {
  if (position === undefined || !value.includes('][')) return
  const { start, end } = position
  const written = source.slice(start.offset, end.offset)
  const match = written.match(/(?<!\\)\[[^[\]\\]{1,999}\]\[([^[\]\\]{1,999})\]/)
  if (match?.index !== undefined)
    report(
      problem('undefined-link', placeAfter(file, source, start, match.index), {
        written: match[0],
        label: match[1] ?? '',
      }),
    )
}
