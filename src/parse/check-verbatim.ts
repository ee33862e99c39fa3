import type { ArticleFrontmatter } from '../concepts/article.ts'
import { type Problem, problem } from '../problems/problem.ts'
import { digestText } from './digest.ts'
import { fileId } from './file-id.ts'
import type { ParsedReport } from './parse-report.ts'
import type { PlaceOf } from './parsed.ts'

/** Tells a text or headline that is no longer the one that its hash was made of (vocabulary §6); of a text that is not whole nothing. The hash of a withheld report stays, and is held against nothing. */
export function checkVerbatim(
  { textHash, headlineHash, pubStatus }: ArticleFrontmatter,
  { texts: { body, headline }, isWhole }: Pick<ParsedReport, 'texts' | 'isWhole'>,
  placeOf: PlaceOf,
): readonly Problem[] {
  if (pubStatus === 'withheld') return []
  const held = [
    { field: 'textHash', hash: textHash, text: body.text },
    { field: 'headlineHash', hash: headlineHash, text: headline.text },
  ] as const
  return held.flatMap(({ field, hash, text }) => {
    if (hash === undefined || (field === 'textHash' && !isWhole) || hash === digestText(text)) return []
    const place = placeOf([field], 'value')
    return [problem('text-changed', place, { field, id: fileId(place.file) })]
  })
}
