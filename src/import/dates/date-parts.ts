import { dateRoles, meaningsAs } from './date-roles.ts'
import { type DateShape, dateShapes, OTHER_DATE } from './date-shapes.ts'
import type { DateToken } from './date-token.ts'
import type { DateWord, OtherCalendar } from './date-word.ts'

type MonthWord = Extract<DateWord, { role: 'month' }>
type NumberToken = Extract<DateToken, { kind: 'number' }>

/** A date line taken apart, nothing yet weighed. */
export interface DateParts {
  readonly kind: DateShape['kind']
  readonly day?: number
  /** Each name of the month with all it can mean; two names where a line prints two. */
  readonly months: readonly (readonly MonthWord[])[]
  readonly year?: NumberToken
  readonly numbers?: Extract<DateToken, { kind: 'triple' }>
  /** For each weekday printed, the days it can be, 0 for Sunday. */
  readonly weekdays: readonly (readonly number[])[]
  /** The tokens of each time printed. */
  readonly times: readonly (readonly DateToken[])[]
  /** Further dates on the line, of other calendars; `complete` where they have a day and a year. */
  readonly others: readonly { readonly calendar?: OtherCalendar; readonly complete: boolean }[]
}

/** Takes a line apart whose every token fits one shape of date line; `undefined` where none fits. */
export function partDate(tokens: readonly DateToken[]): DateParts | undefined {
  for (const roles of dateRoles(tokens)) {
    const others = [...roles.matchAll(OTHER_DATE)].filter(([letters]) => /[NGKF]/.test(letters))
    // Marks in their place keep one letter for each token.
    const rest = others.reduce(
      (letters, { 0: found, index }) =>
        letters.slice(0, index) + 's'.repeat(found.length) + letters.slice(index + found.length),
      roles,
    )
    for (const { kind, pattern } of dateShapes) {
      const match = pattern.exec(squeezed(rest).letters)
      if (match !== null) return partsOf(kind, match, tokens, squeezed(rest).places, others)
    }
  }
  return undefined
}

interface Squeezed {
  readonly letters: string
  /** For each letter, the index of its token. */
  readonly places: readonly number[]
}

// Runs of marks count as one, so that ` — | — ` is no obstacle.
function squeezed(letters: string): Squeezed {
  const places = [...letters].flatMap((letter, index) =>
    letter === 's' && letters[index - 1] === 's' ? [] : [index],
  )
  return { letters: places.map((place) => letters[place] ?? '').join(''), places }
}

function partsOf(
  kind: DateShape['kind'],
  match: RegExpExecArray,
  all: readonly DateToken[],
  places: readonly number[],
  others: readonly RegExpExecArray[],
): DateParts {
  const tokensIn = (group: string): readonly DateToken[] => {
    const [start, end] = match.indices?.groups?.[group] ?? [0, 0]
    return places.slice(start, end).flatMap((place) => all[place] ?? [])
  }
  const day = tokensIn('d').find((token) => token.kind === 'number')
  const year = tokensIn('y').find((token) => token.kind === 'number')
  const numbers = tokensIn('n').find((token) => token.kind === 'triple')
  return {
    kind,
    ...(day === undefined ? {} : { day: day.value }),
    ...(year === undefined ? {} : { year }),
    ...(numbers === undefined ? {} : { numbers }),
    months: tokensIn('m')
      .map((token) => meaningsAs(token, 'month'))
      .filter((names) => names.length > 0),
    weekdays: ['w1', 'w2', 'w3'].flatMap((group) =>
      tokensIn(group).map((token) => meaningsAs(token, 'weekday').flatMap(({ days }) => days)),
    ),
    times: ['t1', 't2', 't3', 't4'].map(tokensIn).filter((tokens) => tokens.length > 0),
    others: others.map((other) => otherOf(other, all)),
  }
}

function otherOf({ 0: letters, index }: RegExpExecArray, all: readonly DateToken[]) {
  const calendars = all
    .slice(index, index + letters.length)
    .flatMap((token) => [...meaningsAs(token, 'other-month'), ...meaningsAs(token, 'other-era')])
    .map(({ calendar }) => calendar)
  const [calendar] = calendars
  const complete = letters.includes('F') || /[NG].*[KG]|K.*N/.test(letters)
  return { ...(calendar === undefined ? {} : { calendar }), complete }
}
