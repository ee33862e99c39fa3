/** How a line orders its date, as named groups over the letters of `dateRoles`: `d` day, `m` month names, `y` year, `n` three numbers, `w1`–`w3` weekdays, `t1`–`t4` times. */
export interface DateShape {
  readonly kind: 'day' | 'numbers' | 'month' | 'year' | 'no-year' | 'several' | 'none'
  readonly pattern: RegExp
}

const GAP = '[sc]{0,4}'
const ERA = '(?:[sc]?e)?'
const MONTH = 'M(?:[sc]{1,2}M)?s?'
const CLOCK =
  '(?:P[sc]{0,2})?(?:h[sc]?)?T(?:[sc]?h)?(?:[sc]?P)?(?:[sc]?h)?|N[sc]?P|PN|N[sc]?h|[YK](?=[sc]?[Zh])h?'
const TIME = `(?:Z${GAP})?(?:${CLOCK})(?:[sc]{0,2}Z){0,2}(?:[sc]?h)?`
const FULL = `(?:N${GAP}M${GAP}Y|M${GAP}N${GAP}Y|Y${GAP}M${GAP}N|D|M${GAP}Y)`

const dates: readonly (readonly [DateShape['kind'], string])[] = [
  ['day', `(?<d>N)${ERA}${GAP}(?<m>${MONTH})${GAP}e?${GAP}(?<y>[Yy])${ERA}`],
  ['day', `(?<d>N)s?(?<m>M)s?(?<y>N)`],
  ['day', `(?<m>${MONTH})${GAP}(?<d>N)${GAP}(?<y>[Yy])${ERA}`],
  ['day', `(?<y>Y)${ERA}${GAP}(?<m>${MONTH})${GAP}(?<d>N)s?`],
  ['day', `(?<y>Y)${ERA}${GAP}(?<d>N)${GAP}(?<m>${MONTH})`],
  ['day', `(?<m>M)s?(?<d>N)${GAP}(?<t2>${TIME})${GAP}(?<y>Y)`],
  ['numbers', `(?<n>D)${ERA}`],
  ['several', `N[sc]{1,3}N${GAP}M${GAP}Y`],
  ['several', `M${GAP}N[sc]{1,3}N${GAP}Y`],
  ['several', `N${GAP}M[sc]{1,3}(?:W${GAP})?N${GAP}M${GAP}Y`],
  ['several', `M${GAP}N[sc]{1,3}(?:W${GAP})?M${GAP}N${GAP}Y`],
  ['several', `${FULL}[sc]{1,3}(?:W${GAP})?${FULL}`],
  ['month', `(?<m>${MONTH})${GAP}e?${GAP}(?<y>Y)${ERA}`],
  ['no-year', `(?<d>N)${GAP}(?<m>${MONTH})`],
  ['no-year', `(?<m>${MONTH})${GAP}(?<d>N)`],
  ['year', `(?<y>Y)${ERA}`],
]

/** The shapes of a whole date line, the surer first. */
export const dateShapes: readonly DateShape[] = [
  ...dates.map(([kind, date]) => ({ kind, pattern: lineOf(date) })),
  { kind: 'none', pattern: lineOf('') },
]

/** A date of another calendar: `13 محرم 1447 هـ`, `Muharram 13, 1447`, `1404/04/17`. */
export const OTHER_DATE =
  /K[sc]{0,2}H[sc]{0,2}N|(?:[NGK][sc]{0,2})?H(?:[sc]{0,2}N(?=[sc]{0,2}K|$))?(?:[sc]{0,2}[KG])?(?:s?E)?|F(?:s?E)?/g

function lineOf(date: string): RegExp {
  return new RegExp(
    `^[sc]*(?:(?<w1>W)${GAP})?(?:(?<t1>${TIME})${GAP})?(?:(?<w2>W)${GAP})?${date}` +
      `(?:${GAP}(?<w3>W))?(?:[sc]{0,5}(?<t3>${TIME}))?(?:[sch]{0,3}(?<t4>${TIME}))?s*$`,
    'd',
  )
}
