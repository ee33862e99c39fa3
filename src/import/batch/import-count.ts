import type { ImportOutcome } from './import-outcome.ts'

/** How many texts came to what. */
export interface ImportCount {
  readonly written: number
  readonly same: number
  readonly refused: number
  readonly guessed: number
  readonly near: number
}

export const noImports: ImportCount = { written: 0, same: 0, refused: 0, guessed: 0, near: 0 }

/** Returns a count with one more text in it. */
export function countImport(count: ImportCount, outcome: ImportOutcome): ImportCount {
  const { kind } = outcome
  if (kind !== 'written') return { ...count, [kind]: count[kind] + 1 }
  const isGuessed = outcome.guesses.length > 0 || outcome.readings.some(({ guess }) => guess !== undefined)
  return {
    ...count,
    written: count.written + 1,
    guessed: count.guessed + Number(isGuessed),
    near: count.near + Number(outcome.near.length > 0),
  }
}

/** Returns in plain words what an import came to. */
export function summariseImports({ written, same, refused, guessed, near }: ImportCount): string {
  const read = written + same + refused
  return [
    `${many(read, 'text')} read: ${many(written, 'report')} written, ${same} in the archive already, ${refused} refused.`,
    ...(guessed > 0
      ? [`Something was guessed in ${guessed} of the reports: read what is said of each above.`]
      : []),
    ...(near > 0
      ? [
          `${many(near, 'report')} much like others: are they wire copy? Then name the source under \`infoSources\`.`,
        ]
      : []),
  ].join('\n')
}

function many(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`
}
