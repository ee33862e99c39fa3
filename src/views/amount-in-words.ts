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

/** Returns a figure in words, with its qualifier: "at least 40", "41 to 47, best estimate 44". Its unit is told only where it is not `usual`, the one of its measure. */
export function amountInWords(amount: Amount, usual: string | undefined, words: Wording): string {
  const { qualifier, unit } = amount
  const said = bareAmount(amount, words)
  const qualified =
    qualifier === undefined || qualifier === 'exactly'
      ? said
      : words.marks.qualified(words.labels.qualifier[qualifier], said)
  const whole = unit === undefined || unit === usual ? qualified : words.marks.amountOf(qualified, unit)
  return amount.best === undefined
    ? whole
    : `${whole}${words.punctuation.comma}${words.marks.best(words.number(amount.best))}`
}

function bareAmount({ value, low, high }: Amount, words: Wording): string {
  if (value !== undefined) return words.number(value)
  return words.marks.range(words.number(low ?? 0), words.number(high ?? 0))
}
