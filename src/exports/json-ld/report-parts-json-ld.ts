import { attributionOf } from '../../archive/attribution.ts'
import type { AnnotationOf } from '../../concepts/annotation.ts'
import { oneLine } from '../../concepts/one-line.ts'
import type { Article } from '../../concepts/report.ts'
import type { Speaker } from '../../concepts/speaker.ts'
import { markAnchor } from '../../hrefs/anchor.ts'
import type { Edition } from '../../render/edition.ts'
import { wordsOf } from '../../render/words-of.ts'
import { htmlDate } from '../../views/html-date.ts'
import { claimRun } from '../../views/record-run.ts'
import { absoluteAddress } from '../absolute-address.ts'
import { handsOf, isVeiled } from '../citations/annotation-work.ts'
import { plainContributor } from '../plain-contributor.ts'
import { entityThing, speakerThings } from './entity-json-ld.ts'
import { listed, type Thing } from './json-ld.ts'

// A report of thousands of annotations would otherwise be told twice over.
const mostParts = 200

/** Returns the quotations and claims of a report, each under its permalink, in order of the text. */
export function reportParts(edition: Edition, article: Article, page: string): readonly Thing[] {
  return article.annotations
    .filter((annotation) => annotation.kind === 'Quote' || annotation.kind === 'Claim')
    .slice(0, mostParts)
    .map((annotation) =>
      annotation.kind === 'Quote'
        ? quotationThing(edition, article, annotation, page)
        : claimThing(edition, article, annotation, page),
    )
}

/** A digest's words are the archive's retelling, so they are not the quotation's; those under a veil stay there. */
function quotationThing(
  edition: Edition,
  article: Article,
  annotation: AnnotationOf<'Quote'>,
  page: string,
): Thing {
  const { by, said, event } = annotation.attributes
  const isTold = article.text !== 'digest' && !annotation.ranges.some((range) => isVeiled(article, range))
  return {
    '@type': 'Quotation',
    '@id': `${page}#${markAnchor(annotation.id)}`,
    text: isTold
      ? oneLine(wordsOf(article, edition.archive.bodies.bodyOf(article.id), annotation))
      : undefined,
    ...spokenBy(edition, by),
    dateCreated: said && htmlDate(said),
    about: event && entityThing(edition, event),
    isPartOf: { '@id': page },
  }
}

function spokenBy(edition: Edition, speaker: Speaker) {
  return speaker.kind === 'unnamed'
    ? { creditText: speaker.description }
    : { spokenByCharacter: listed(speakerThings(edition, speaker)) }
}

/** Who asserts a proposition is its author; of who doubts or denies it, only that is told. */
function claimThing(
  edition: Edition,
  article: Article,
  annotation: AnnotationOf<'Claim'>,
  page: string,
): Thing {
  const { ref, stance } = annotation.attributes
  const { speaker } = attributionOf(article, annotation)
  const { text, href } = claimRun(edition, ref)
  const { cite, labels, list } = edition.words
  const speakers = speakerThings(edition, speaker)
  const named =
    speaker.kind === 'named' ? list(speakers.map(({ name }) => String(name))) : speaker.description
  return {
    '@type': 'Claim',
    '@id': `${page}#${markAnchor(annotation.id)}`,
    name: text,
    ...(stance === 'asserts'
      ? { author: listed(speakers) }
      : { description: cite.stanceBy(labels.stance[stance], named) }),
    claimInterpreter: listed(
      handsOf(article, annotation).map((id) => ({ '@type': 'Person', name: plainContributor(edition, id) })),
    ),
    exampleOfWork: href === undefined ? undefined : { '@id': absoluteAddress(edition, href) },
    appearance: { '@id': page },
  }
}
