import { datePrefix } from '../concepts/date-prefix.ts'
import { parsePartialDate } from '../concepts/partial-date.ts'
import { suggestId } from '../problems/suggest-id.ts'
import type { DraftWish } from './draft-wish.ts'

/** A sentence that says what is missing or wrong. */
export interface Refusal {
  readonly wrong: string
}

/** Returns what the id of a report or an event begins with, by its date. */
export function readPrefix(date: string | undefined): string | Refusal {
  if (date === undefined) return { wrong: 'Missing `--date`, as far as it is known, or `XXXX`.' }
  const parsed = parsePartialDate(date)
  if ('date' in parsed) return datePrefix(parsed.date)
  const { found, expected, suggestion } = parsed.fault
  const hint = suggestion === undefined ? '' : ` Did you mean \`${suggestion}\`?`
  return { wrong: `Unexpected \`${found}\` after \`--date\`, expected ${expected}.${hint}` }
}

const longest = 80

/** Returns the id of a record other than a report, made of its name. */
export function nameRecord(prefix: string | undefined, { name }: DraftWish): string | Refusal {
  if (name === undefined) return { wrong: 'Missing `--name`, or `--id`.' }
  const slug = suggestId(name)
  if (slug === undefined) return { wrong: 'Missing `--id`: the name has letters that no id can have.' }
  return shorten(prefix === undefined ? slug : `${prefix}-${slug}`)
}

/** Returns the id of a report: date, outlet and headline; or, where the headline is not known or in another script, the first number that is free. */
export function nameArticle(
  prefix: string | undefined,
  { outlet, name }: DraftWish,
  isTaken: (id: string) => boolean,
): string | Refusal {
  if (outlet === undefined) return { wrong: 'Missing `--outlet`, the id of who published the report.' }
  const start = `${prefix}-${outlet}`
  const slug = name === undefined ? undefined : suggestId(name)
  if (slug !== undefined) return shorten(`${start}-${slug}`)
  let number = 1
  while (isTaken(`${start}-${number}`)) number += 1
  return `${start}-${number}`
}

function shorten(id: string): string {
  return id.length <= longest ? id : id.slice(0, longest + 1).replace(/-[^-]*$/, '')
}
