/** A length of time between two dates, as far as both are known. */
export interface Lag {
  readonly unit: 'minute' | 'hour' | 'day'
  /** Zero or more; the second date lies this far from the first. */
  readonly amount: number
  readonly direction: 'after' | 'before'
  /** True where one of the dates is approximate or uncertain. */
  readonly about: boolean
}

/** How a language says dates that are known in part. Years are astronomical (0 is 1 BC), months 1 to 12. */
export interface DateWords {
  readonly year: (year: number) => string
  readonly month: (year: number, month: number) => string
  readonly day: (year: number, month: number, day: number) => string
  readonly weekday: (year: number, month: number, day: number) => string
  readonly decade: (firstYear: number, lastYear: number) => string
  readonly years: (firstYear: number, lastYear: number) => string
  readonly season: (year: number, season: 21 | 22 | 23 | 24) => string
  readonly clock: (hour: number, minute: number, second?: number) => string
  readonly dayWithClock: (day: string, clock: string) => string
  /** A time zone as minutes east of UTC. */
  readonly zone: (offset: number) => string
  readonly zoneNotStated: string
  readonly someDayIn: (date: string) => string
  readonly someMonthIn: (date: string) => string
  readonly approximate: (date: string) => string
  readonly uncertain: (date: string) => string
  readonly fromTo: (start: string, end: string) => string
  /** Of what began then and may still last. */
  readonly since: (start: string) => string
  readonly fromOn: (start: string) => string
  readonly until: (end: string) => string
  readonly fromEndUnknown: (start: string) => string
  readonly untilStartUnknown: (end: string) => string
  /** Every date from one to another, within a set. */
  readonly through: (first: string, last: string) => string
  readonly orEarlier: (date: string) => string
  readonly orLater: (date: string) => string
  readonly oneOf: (dates: readonly string[]) => string
  readonly allOf: (dates: readonly string[]) => string
  readonly unknown: string
  readonly lag: (lag: Lag) => string
}
