import type { Edition } from '../../render/edition.ts'
import { breadcrumbs } from '../../views/breadcrumbs.ts'
import type { PageHead } from '../../views/page-head.ts'
import { absoluteAddress } from '../absolute-address.ts'
import type { Thing } from './json-ld.ts'

/** Returns the archive as a site, with who publishes it and how it is searched. */
export function siteThing(edition: Edition): Thing {
  const { archive, hrefs } = edition
  const { name, description, inLanguage, licence } = archive.settings
  const search = absoluteAddress(edition, hrefs.search())
  return {
    '@type': 'WebSite',
    '@id': absoluteAddress(edition, hrefs.home()),
    name,
    description,
    inLanguage,
    url: absoluteAddress(edition, hrefs.home()),
    license: licenceOf(licence),
    publisher: publisherThing(edition),
    potentialAction: {
      '@type': 'SearchAction',
      target: `${search}?q={search_term_string}`,
      'query-input': 'required name=search_term_string',
    },
  }
}

/** Returns who publishes the archive. */
export function publisherThing({ archive }: Edition): Thing {
  const { name, url } = archive.settings.publisher
  return { '@type': 'Organization', name, url }
}

/** Returns a licence as schema.org takes one: an address, or a work of a name. */
export function licenceOf(licence: string | undefined): Thing | string | undefined {
  if (licence === undefined || /^https?:/.test(licence)) return licence
  return { '@type': 'CreativeWork', name: licence }
}

/** Returns the way from the first page to this one; nothing for the first page itself. */
export function breadcrumbThings(edition: Edition, head: PageHead): readonly Thing[] {
  const way = breadcrumbs(edition, head)
  if (way.length === 0) return []
  return [
    {
      '@type': 'BreadcrumbList',
      itemListElement: way.map(({ text, href }, index) => ({
        '@type': 'ListItem',
        position: index + 1,
        name: text,
        item: absoluteAddress(edition, href ?? head.path),
      })),
    },
  ]
}
