import fc from 'fast-check'

const digits = (from: number, to: number, width: number) =>
  fc.integer({ min: from, max: to }).map((number) => String(number).padStart(width, '0'))

const year = fc.oneof(
  digits(0, 9999, 4),
  digits(1, 9999, 4).map((text) => `-${text}`),
)
const longYear = fc
  .tuple(fc.constantFrom('', '-'), fc.integer({ min: 10_000, max: 999_999_999 }))
  .map(([sign, number]) => `Y${sign}${number}`)
const yearMonth = fc.tuple(year, digits(1, 12, 2)).map((parts) => parts.join('-'))
const yearMonthDay = fc.tuple(year, digits(1, 12, 2), digits(1, 28, 2)).map((parts) => parts.join('-'))
const season = fc.tuple(year, digits(21, 24, 2)).map((parts) => parts.join('-'))
const years = fc.oneof(
  digits(0, 999, 3).map((text) => `${text}X`),
  digits(0, 99, 2).map((text) => `${text}XX`),
)
const unspecified = fc.oneof(
  year.map((text) => `${text}-XX`),
  year.map((text) => `${text}-XX-XX`),
  yearMonth.map((text) => `${text}-XX`),
)
const exact = fc.oneof(year, longYear, yearMonth, yearMonthDay)
const plain = fc
  .tuple(fc.oneof(exact, season, years, unspecified), fc.constantFrom('', '', '?', '~', '%'))
  .map((parts) => parts.join(''))

const offset = fc.oneof(
  fc.constantFrom('', 'Z', '+14:00', '-12:00', '+05:45'),
  digits(1, 11, 2).map((hours) => `-${hours}`),
)
const moment = fc
  .tuple(
    yearMonthDay,
    digits(0, 23, 2),
    digits(0, 59, 2),
    fc.option(digits(0, 59, 2), { nil: undefined }),
    offset,
  )
  .map(([day, hour, minute, second, zone]) => {
    const seconds = second === undefined ? '' : `:${second}`
    return `${day}T${hour}:${minute}${seconds}${zone}`
  })

const side = fc.constantFrom('', '..')
const interval = fc.oneof(
  fc.tuple(plain, side).map((parts) => parts.join('/')),
  fc.tuple(side, plain).map((parts) => parts.join('/')),
  fc
    .tuple(digits(0, 4999, 4), digits(5000, 9999, 4), digits(1, 12, 2))
    .map(([from, to, month]) => `${from}-${month}/${to}-${month}`),
)

const range = fc.tuple(digits(0, 4999, 4), digits(5000, 9999, 4)).map((parts) => parts.join('..'))
const set = fc
  .tuple(
    fc.constantFrom('[]', '{}'),
    fc.option(
      exact.map((text) => `..${text}`),
      { nil: undefined },
    ),
    fc.array(fc.oneof(plain, range), { minLength: 1, maxLength: 6 }),
    fc.option(
      exact.map((text) => `${text}..`),
      { nil: undefined },
    ),
  )
  .map(([brackets, first, members, last]) => {
    const all = [first, ...members, last].filter((member) => member !== undefined)
    return `${brackets.charAt(0)}${all.join(',')}${brackets.charAt(1)}`
  })

/** A text of every form of date that `docs/dates.md` accepts. */
export const anyDate: fc.Arbitrary<string> = fc.oneof(plain, moment, interval, set, fc.constant('XXXX'))
