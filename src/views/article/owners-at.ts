import { mayHoldAt } from '../../archive/roles-at.ts'
import type { AttributedValue } from '../../concepts/attributed-value.ts'
import type { Article } from '../../concepts/report.ts'
import type { Edition } from '../../render/edition.ts'

/** Returns who may have owned a report's outlet on the day it was published, in the order they are written. */
export function ownersAt({ archive }: Edition, article: Article): readonly AttributedValue[] {
  const owners = archive.outlets.get(article.outlet)?.owner ?? []
  return owners.filter((owner) => mayHoldAt(owner, article.datePublished))
}
