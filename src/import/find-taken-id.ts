import type { ContentEntry, ContentFolder } from '../parse/content-entry.ts'

const sharing: readonly ContentFolder[] = ['actors', 'outlets', 'events', 'places']

/** Finds the file that has an id already, so that a new record in `folder` (a layer: of `article`) cannot: actors, outlets, events and places share theirs. */
export function findTakenId(
  entries: readonly ContentEntry[],
  folder: ContentFolder,
  id: string,
  article?: string,
): ContentEntry | undefined {
  const folders = sharing.includes(folder) ? sharing : [folder]
  return entries.find(
    (entry) =>
      entry.id === id &&
      folders.includes(entry.folder) &&
      (folder !== 'annotations' || entry.article === article),
  )
}
