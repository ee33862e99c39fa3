import type { Edition } from '../render/edition.ts'
import type { PageHead } from './page-head.ts'
import type { Run } from './phrase.ts'
import { articleRun, claimRun, entityRun, termRun } from './record-run.ts'

/** An address that a record had under an earlier id, and where it is now. */
export interface MovedPage {
  /** Below the base, without slashes around it: `actors/old-id`. */
  readonly address: string
  /** Its path is the new address, which is the canonical one. */
  readonly head: PageHead
  readonly to: Run
}

interface Aliased<Id> {
  readonly id: Id
  readonly aliases?: readonly string[] | undefined
}

/** Returns a page for every earlier id of every record, in order of kind and id. */
export function movedPages(edition: Edition): readonly MovedPage[] {
  const { archive, hrefs, words } = edition
  const moved = <Id extends string>(
    records: ReadonlyMap<Id, Aliased<Id>>,
    folder: string,
    runOf: (id: Id) => Run,
  ): readonly MovedPage[] =>
    [...records.values()].flatMap(({ id, aliases = [] }) => {
      const to = runOf(id)
      const head = { title: words.site.moved, path: to.href ?? hrefs.home() }
      return aliases.map((alias) => ({ address: `${folder}${alias}`, head, to }))
    })
  const entity = (id: string) => entityRun(edition, id)
  return [
    ...moved(archive.articles, 'articles/', (id) => articleRun(edition, id)),
    ...moved(archive.actors, 'actors/', entity),
    ...moved(archive.outlets, 'outlets/', entity),
    ...moved(archive.events, 'events/', entity),
    ...moved(archive.claims, 'claims/', (id) => claimRun(edition, id)),
    ...moved(archive.terms, 'terms/', (id) => termRun(edition, id)),
    ...moved(archive.places, 'places/', entity),
    ...moved(archive.pages, '', (id) => ({
      text: archive.pages.get(id)?.title ?? id,
      href: hrefs.housePage(id),
    })),
  ]
}
