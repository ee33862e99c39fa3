import { isCertainlyAfter } from '../../concepts/date-order.ts'
import { placeOfField } from '../../parse/parsed.ts'
import { type Problem, problem } from '../../problems/problem.ts'
import type { ParsedContent } from '../parsed-content.ts'

/** Events that a report reports or mentions though they certainly lie after it. */
export function checkEventDates(content: ParsedContent): readonly Problem[] {
  const events = new Map(content.events.map((event) => [event.record.id, event]))
  return content.articles.flatMap(({ record, places }) =>
    (record.events ?? []).flatMap(({ event: id, relation }, index) => {
      const event = events.get(id)
      if (relation === 'announces' || event === undefined) return []
      const { date } = event.record
      if (!isCertainlyAfter(date, record.datePublished)) return []
      const details = { date: date.edtf, published: record.datePublished.edtf }
      const related = [{ label: 'Dated at', place: placeOfField(event.places, ['date']) }]
      return [
        problem('event-after-report', placeOfField(places, ['events', index, 'event']), details, related),
      ]
    }),
  )
}
