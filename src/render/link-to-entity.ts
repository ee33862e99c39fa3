import type { ElementContent } from 'hast'
import type { Archive } from '../archive/archive.ts'
import type { RecordFolder } from '../hrefs/site-hrefs.ts'
import type { Edition } from './edition.ts'
import { element } from './element.ts'

const folders = ['actors', 'outlets', 'events', 'places'] as const satisfies readonly (RecordFolder &
  keyof Archive)[]

/** Returns a link to the page of an actor, outlet, event or place around `children`; without a page of that id, the children in a plain `<span>`. */
export function linkToEntity(edition: Edition, id: string, children: ElementContent[]): ElementContent {
  const folder = folders.find((name) => hasKey(edition.archive[name], id))
  return folder === undefined
    ? element('span', {}, children)
    : element('a', { href: edition.hrefs.record(folder, id) }, children)
}

function hasKey(records: ReadonlyMap<string, unknown>, id: string): boolean {
  return records.has(id)
}
