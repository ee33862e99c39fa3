import type { Event } from '../concepts/event.ts'
import type { Edition } from '../render/edition.ts'
import { dateView } from './date-view.ts'
import { dateFact, type Fact, fact, wideFact } from './fact.ts'
import { isolated, isolatedText } from './isolated.ts'
import { languageAttributes } from './language-attributes.ts'
import { type Phrase, plain } from './phrase.ts'
import { entityRun } from './record-run.ts'

/** Returns what is known of an event: when and where it was, what outlets call it, what it is part of, and whether accounts agree. A date that words alone might blur is given as it is written, too. */
export function eventFacts(edition: Edition, event: Event): readonly Fact[] {
  const { words } = edition
  const { record, site } = words
  const date = dateView(event.date, words.dates)
  const { type, clarity, superEvent } = event
  return [
    ...dateFact(record.date, date),
    ...fact(
      record.dateWritten,
      event.date.uncertain || event.date.approximate ? site.dateAsWritten(event.date.edtf) : undefined,
    ),
    ...fact(record.place, placeOf(edition, event)),
    ...fact(record.type, type),
    ...wideFact(record.calledHere, ...calledOf(edition, event)),
    ...fact(record.superEvent, superEvent === undefined ? undefined : [entityRun(edition, superEvent)]),
    ...fact(record.clarity, clarity === undefined ? undefined : words.labels.clarity[clarity]),
  ]
}

function placeOf(edition: Edition, { place }: Event): Phrase | undefined {
  if (place === undefined) return undefined
  if (typeof place === 'string') return [entityRun(edition, place)]
  const { name, lat, lon, precision } = place
  const { number, record } = edition.words
  const point = lat === undefined || lon === undefined ? [] : [record.coordinatesOf(number(lat), number(lon))]
  const about = [...point, ...(precision === undefined ? [] : [precision])]
  return plain([isolatedText(edition, name), ...about].join(edition.words.punctuation.comma))
}

/** A name is in the language of the outlet that gives it, where it has one only. */
function calledOf(edition: Edition, { nameVariants = [] }: Event): readonly Phrase[] {
  return nameVariants.map(({ value, outlet }) => {
    const languages = outlet === undefined ? [] : (edition.archive.outlets.get(outlet)?.languages ?? [])
    const language = languages.length === 1 ? languages[0] : undefined
    const name = isolated(edition, {
      text: edition.words.record.quoted(value),
      ...languageAttributes(edition, language),
    })
    return outlet === undefined ? [name] : [name, { text: ' (' }, entityRun(edition, outlet), { text: ')' }]
  })
}
