import type { ContributorId } from '../concepts/id.ts'
import type { Edition } from '../render/edition.ts'

/** Returns a contributor's name as the settings have it, without the isolates that it bears among other words, or the id where they do not know it. */
export function plainContributor({ archive }: Edition, id: ContributorId): string {
  return archive.contributors.get(id)?.name ?? id
}
