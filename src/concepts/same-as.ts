import { refuse } from './fault.ts'
import { webAddress } from './web-address.ts'

interface Authority {
  readonly host: string
  readonly path: RegExp
  readonly expected: string
}

const authorities: readonly Authority[] = [
  {
    host: 'wikidata.org',
    path: /^\/(?:entity|wiki)\/(Q[1-9]\d*)$/,
    expected: 'https://www.wikidata.org/entity/Q and a number',
  },
  {
    host: 'viaf.org',
    path: /^\/(?:[a-z]{2}\/)?viaf\/([1-9]\d*)\/?$/,
    expected: 'https://viaf.org/viaf/ and a number',
  },
  {
    host: 'isni.org',
    path: /^\/(?:isni\/)?(\d{15}[\dX])$/,
    expected: 'https://isni.org/isni/ and 16 digits',
  },
  {
    host: 'orcid.org',
    path: /^\/(\d{4}-\d{4}-\d{4}-\d{3}[\dX])$/,
    expected: 'https://orcid.org/ and 16 digits in fours',
  },
  {
    host: 'geonames.org',
    path: /^\/([1-9]\d*)(?:\/.*)?$/,
    expected: 'https://www.geonames.org/ and a number',
  },
  {
    host: 'id.loc.gov',
    path: /^\/authorities\/[a-z]+\/([a-z]+\d+)$/,
    expected: 'https://id.loc.gov/authorities/names/ and an identifier',
  },
]

function authorityOf(url: URL): Authority | undefined {
  const host = url.hostname.replace(/^www\./, '')
  return authorities.find((authority) => authority.host === host)
}

/** Returns what two addresses of one identity have in common, so that `http`, `www` and the forms of an authority do not hide that they are equal. */
export function identityOf(address: string): string {
  const url = new URL(address)
  const authority = authorityOf(url)
  const id = authority?.path.exec(url.pathname)?.[1]
  if (authority !== undefined && id !== undefined) return `${authority.host}:${id}`
  return `${url.hostname.replace(/^www\./, '')}${url.pathname.replace(/\/$/, '')}${url.search}`
}

/** An address in an authority file (schema.org `sameAs`); the form is checked for the authorities that are known. */
export const sameAs = webAddress.check((context) => {
  if (!URL.canParse(context.value)) return
  const url = new URL(context.value)
  const authority = authorityOf(url)
  if (authority !== undefined && !authority.path.test(url.pathname))
    refuse(context, { problem: 'invalid-authority', text: context.value, expected: authority.expected })
})
