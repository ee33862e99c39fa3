import type { MdxFlowExpression, MdxTextExpression } from 'mdast-util-mdx-expression'
import { problem } from '../problems/problem.ts'
import type { BodyContext } from './body-context.ts'
import { placeOfNode } from './mdx-document.ts'

/** Tells a problem of braces in a body, unless they hold one comment and nothing else. */
export function checkComment(context: BodyContext, node: MdxFlowExpression | MdxTextExpression): void {
  const inside = node.value.trim()
  const isComment =
    inside.length >= 4 && inside.startsWith('/*') && inside.indexOf('*/', 2) === inside.length - 2
  if (!isComment)
    context.report(
      problem('expression-in-body', placeOfNode(context.document.file, node), {
        comment: inside.startsWith('/*'),
      }),
    )
}
