import { resolve, sep } from 'node:path'
import { keepArchive } from '../archive/load-archive.ts'
import { startParseMemory } from '../archive/parse-memory.ts'
import { type ArchiveReading, readArchive } from '../archive/read-archive.ts'

/** The content as it is being written. */
export interface Draft {
  /** What the last reading gave. While it has no archive, there are no pages to show. */
  readonly reading: () => ArchiveReading
  /** To be called for each file that changes; files that are not content are passed over. */
  readonly noteChange: (path: string) => void
}

const pauseBeforeReading = 120

/** Reads a content folder and reads it again a moment after it changes. The archive that pages see is the last without problems. */
export function watchDraft(contentDir: string, whenRead: (reading: ArchiveReading) => void): Draft {
  const below = resolve(contentDir) + sep
  let pause: ReturnType<typeof setTimeout> | undefined
  const memory = startParseMemory()
  const read = (): ArchiveReading => {
    const found = readArchive(contentDir, { memory })
    if (found.archive !== undefined) keepArchive(found.archive)
    return found
  }
  let reading = read()
  return {
    reading: () => reading,
    noteChange: (path) => {
      if (!path.startsWith(below)) return
      clearTimeout(pause)
      pause = setTimeout(() => {
        reading = read()
        whenRead(reading)
      }, pauseBeforeReading)
    },
  }
}
