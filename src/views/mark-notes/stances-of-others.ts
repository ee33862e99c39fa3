import type { Archive } from '../../archive/archive.ts'
import { attributionOf } from '../../archive/attribution.ts'
import { type Stance, stance as stances } from '../../concepts/claim-appearance.ts'
import type { ClaimId } from '../../concepts/id.ts'
import type { Article } from '../../concepts/report.ts'
import type { Speaker } from '../../concepts/speaker.ts'
import type { Edition } from '../../render/edition.ts'

/** Who takes each stance on a claim, each once however often: ids of parties, and those who are not named by report. */
type Takers = Readonly<Record<Stance, ReadonlySet<string>>>

// A claim's ledger is gone through once an archive, not once for each of the claim's lines.
const known = new WeakMap<Archive, Map<ClaimId, Takers>>()

/** Returns in words how many others than a speaker assert, doubt or deny a claim; undefined where nobody else speaks to it. */
export function stancesOfOthers(
  { archive, words }: Edition,
  claim: ClaimId,
  article: Article,
  speaker: Speaker,
): string | undefined {
  const takers = takersOf(archive, claim)
  const own = new Set(keysOf(article, speaker))
  const counted = stances.options.flatMap((stance) => {
    const others = [...takers[stance]].filter((key) => !own.has(key)).length
    return others === 0 ? [] : [words.counts.othersOn[stance](others)]
  })
  return counted.length === 0 ? undefined : words.list(counted)
}

function takersOf(archive: Archive, claim: ClaimId): Takers {
  const claims = known.get(archive) ?? new Map<ClaimId, Takers>()
  known.set(archive, claims)
  const takers = claims.get(claim) ?? collectTakers(archive, claim)
  claims.set(claim, takers)
  return takers
}

function collectTakers({ back, articles, findAnnotation }: Archive, claim: ClaimId): Takers {
  const takers = { asserts: new Set<string>(), doubts: new Set<string>(), denies: new Set<string>() }
  for (const ref of back.appearances.get(claim) ?? []) {
    const article = articles.get(ref.article)
    const annotation = findAnnotation(ref)
    if (article === undefined || annotation?.kind !== 'Claim') continue
    const { speaker } = attributionOf(article, annotation)
    for (const key of keysOf(article, speaker)) takers[annotation.attributes.stance].add(key)
  }
  return takers
}

function keysOf(article: Article, speaker: Speaker): readonly string[] {
  return speaker.kind === 'named' ? speaker.parties : [`${article.id} ${speaker.description}`]
}
