import type { ContentEntry } from '../parse/content-entry.ts'
import { listContent } from '../parse/read-content.ts'
import { compareProblems, type Problem, stopsEdition } from '../problems/problem.ts'
import type { Archive } from './archive.ts'
import { buildArchive } from './build-archive.ts'
import { checkLayerFolders } from './check-layer-folders.ts'
import { checkLogo } from './check-logo.ts'
import { collectContent } from './collect-content.ts'
import type { RecordFolder } from './parsed-content.ts'
import type { ReadingOptions } from './reading-options.ts'

/** How many files there are, and of each folder how many records. */
export type ContentCounts = Readonly<Record<'files' | 'layers' | RecordFolder, number>>

/** What reading a content folder gives: the archive where nothing stops it, and every problem of all files in order. */
export interface ArchiveReading {
  readonly archive?: Archive
  readonly problems: readonly Problem[]
  readonly counts: ContentCounts
}

/**
 * Reads, parses and links a content folder, one file at a time. Gives every problem of all files, sorted by file
 * and place, and the archive where none of them stops an edition. Throws only where the folder cannot be listed.
 */
export function readArchive(contentDir: string, options: ReadingOptions = {}): ArchiveReading {
  const { entries, problems: listed, logos } = listContent(contentDir)
  const { content, problems: parsed } = collectContent(entries, listed, options)
  const { value, problems: linked } = buildArchive(content)
  const layered = checkLayerFolders(entries, content.unread)
  const pictured = checkLogo(content.settings, logos)
  const problems = [...listed, ...parsed, ...layered, ...pictured, ...linked].toSorted(compareProblems)
  return {
    ...(value === undefined || stopsEdition(problems) ? {} : { archive: value }),
    problems,
    counts: countEntries(entries),
  }
}

function countEntries(entries: readonly ContentEntry[]): ContentCounts {
  const count = (folder: ContentEntry['folder']) => entries.filter((entry) => entry.folder === folder).length
  return {
    files: entries.length,
    layers: count('annotations'),
    articles: count('articles'),
    actors: count('actors'),
    outlets: count('outlets'),
    events: count('events'),
    claims: count('claims'),
    terms: count('terms'),
    places: count('places'),
    pages: count('pages'),
  }
}
