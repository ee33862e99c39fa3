import { reservedPages } from '../../concepts/house-page.ts'
import { type Problem, problem } from '../../problems/problem.ts'
import type { ParsedContent } from '../parsed-content.ts'
import { declarationsOf } from '../register.ts'

/** House pages whose address, or earlier address, belongs to the generator. */
export function checkReservedPages(content: ParsedContent): readonly Problem[] {
  return declarationsOf(content)
    .filter(({ kind, id }) => kind === 'page' && reservedPages.has(id))
    .map(({ id, place }) => problem('reserved-page', place, { id }))
}
