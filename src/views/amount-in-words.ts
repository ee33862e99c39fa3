import type { Qualifier } from '../concepts/figure.ts'
import type { Wording } from '../wording/wording.ts'

/** One value, or a range from low to high, as a source gives it. */
export interface Amount {
  readonly value?: number | undefined
  readonly low?: number | undefined
  readonly best?: number | undefined
  readonly high?: number | undefined
  readonly qualifier?: Qualifier | undefined
  readonly unit?: string | undefined
}

/** Returns a figure in words, with its qualifier and its unit: "at least 40 people", "41 to 47, best estimate 44". `unit` is the measure's, where the figure has none of its own. */
export function amountInWords(amount: Amount, unit: string | undefined, words: Wording): string {
  const { qualifier } = amount
  const said = bareAmount(amount, words)
  const qualified =
    qualifier === undefined || qualifier === 'exactly'
      ? said
      : words.marks.qualified(words.labels.qualifier[qualifier], said)
  const counted = amount.unit ?? unit
  const whole = counted === undefined ? qualified : words.marks.amountOf(qualified, counted)
  return amount.best === undefined ? whole : `${whole}, ${words.marks.best(words.number(amount.best))}`
}

function bareAmount({ value, low, high }: Amount, words: Wording): string {
  if (value !== undefined) return words.number(value)
  return words.marks.range(words.number(low ?? 0), words.number(high ?? 0))
}
