import type { Edition } from '../render/edition.ts'
import { claimRun } from './record-run.ts'
import { type Row, row } from './row.ts'
import { someOf } from './some-of.ts'

/** Returns the claims about an actor, event or place, each with how many lines speak to it. */
export function claimsAbout(edition: Edition, topic: string): readonly Row[] {
  const { back } = edition.archive
  const { counts } = edition.words
  return (back.claimsAbout.get(topic) ?? []).map((claim) =>
    row([claimRun(edition, claim)], someOf(back.appearances.get(claim)?.length, counts.lines)),
  )
}
