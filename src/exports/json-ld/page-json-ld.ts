import type { Edition } from '../../render/edition.ts'
import type { PageHead } from '../../views/page-head.ts'
import { absoluteAddress } from '../absolute-address.ts'
import type { PageSubject } from '../page-subject.ts'
import { type Thing, writeJsonLd } from './json-ld.ts'
import { actorThing, claimThing, eventThing, outletThing, placeThing, termThing } from './record-json-ld.ts'
import { reportThing } from './report-json-ld.ts'
import { breadcrumbThings, publisherThing, siteThing } from './site-json-ld.ts'

/** Returns the JSON-LD of a page: the archive itself on the first, elsewhere the way to the page and what the page is about. Of what is withheld only the way is told. */
export function pageJsonLd(edition: Edition, head: PageHead, subject?: PageSubject): string {
  const things =
    head.path === edition.hrefs.home()
      ? [siteThing(edition)]
      : [...subjectThings(edition, head, subject), ...breadcrumbThings(edition, head)]
  return writeJsonLd(things)
}

function subjectThings(edition: Edition, head: PageHead, subject: PageSubject | undefined): readonly Thing[] {
  if (subject === undefined || subject.record.pubStatus === 'withheld') return []
  switch (subject.kind) {
    case 'article':
      return [reportThing(edition, subject.record)]
    case 'actor':
      return [actorThing(edition, subject.record)]
    case 'outlet':
      return [outletThing(edition, subject.record)]
    case 'event':
      return [eventThing(edition, subject.record)]
    case 'claim':
      return [claimThing(edition, subject.record)]
    case 'term':
      return [termThing(edition, subject.record)]
    case 'place':
      return [placeThing(edition, subject.record)]
    case 'page':
      return [
        {
          '@type': 'WebPage',
          '@id': absoluteAddress(edition, head.path),
          name: head.title,
          inLanguage: subject.record.inLanguage ?? edition.archive.settings.inLanguage,
          publisher: publisherThing(edition),
        },
      ]
  }
}
