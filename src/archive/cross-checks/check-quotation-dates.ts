import { isCertainlyAfter } from '../../concepts/date-order.ts'
import { placeOfField } from '../../parse/parsed.ts'
import { type Problem, problem } from '../../problems/problem.ts'
import type { ParsedContent } from '../parsed-content.ts'

/** Quotations said certainly after the report that gives them. */
export function checkQuotationDates(content: ParsedContent): readonly Problem[] {
  return content.articles.flatMap(({ record, places }) =>
    record.annotations.flatMap((annotation) => {
      if (annotation.kind !== 'Quote') return []
      const { said } = annotation.attributes
      if (said === undefined || !isCertainlyAfter(said, record.datePublished)) return []
      const details = { said: said.edtf, published: record.datePublished.edtf }
      const related = [{ label: 'Published at', place: placeOfField(places, ['datePublished']) }]
      return [problem('said-after-report', annotation.place, details, related)]
    }),
  )
}
