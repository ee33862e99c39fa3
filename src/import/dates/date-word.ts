/** The calendars whose dates are known for what they are, and not converted. */
export type OtherCalendar = 'Hijri' | 'Persian' | 'Hebrew' | 'Buddhist'

/** What a word of a date line can mean. */
export type DateWord =
  | { readonly role: 'label'; readonly kind: 'published' | 'updated' }
  | {
      readonly role: 'month'
      /** 1 to 12. */
      readonly month: number
      /** Base languages in which the word is a name of this month. */
      readonly languages: readonly string[]
      /** Whether some language writes the month so when it has room. */
      readonly long: boolean
    }
  /** 0 is Sunday; short names may mean several. */
  | { readonly role: 'weekday'; readonly days: readonly number[] }
  | { readonly role: 'half'; readonly half: 'am' | 'pm' | 'night' }
  /** `offset`: minutes east of UTC; absent where the name alone does not tell it. */
  | { readonly role: 'zone'; readonly offset?: number }
  | { readonly role: 'link' }
  /** After or before a year of our era: `AD`, `م`, `г.` */
  | { readonly role: 'era' }
  /** After or before a time: `Uhr`, `hrs`. */
  | { readonly role: 'hour' }
  /** A Hebrew number in letters. */
  | { readonly role: 'letters' }
  | { readonly role: 'other-month'; readonly calendar: OtherCalendar }
  | { readonly role: 'other-era'; readonly calendar: OtherCalendar }

/** Words folded by `foldWord`, with all that each can mean, the likelier first. */
export type DateWords = ReadonlyMap<string, readonly DateWord[]>
