/**
 * The first and last instant a date can mean, in milliseconds since 1970-01-01T00:00Z in the proleptic
 * Gregorian calendar, as if in UTC where no time zone is stated. `latest` is inclusive (`…999`).
 * `-Infinity` and `Infinity` where the date is open or unknown on that side.
 */
export interface DateBounds {
  readonly earliest: number
  readonly latest: number
}

/** What every date has, whatever its form. */
export interface DateTraits extends DateBounds {
  /** The text as its author wrote it. */
  readonly edtf: string
  /** Marked `?` or `%`; of an interval or set, any part of it. Bounds are not widened by it. */
  readonly uncertain: boolean
  /** Marked `~` or `%`; of an interval or set, any part of it. Bounds are not widened by it. */
  readonly approximate: boolean
  /** `stated` only where an offset is written. */
  readonly zone: 'stated' | 'not-stated'
}
