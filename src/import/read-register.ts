import type { ArchiveSettings } from '../concepts/archive-settings.ts'
import type { Outlet } from '../concepts/outlet.ts'
import type { ContentEntry } from '../parse/content-entry.ts'
import { parseRecord } from '../parse/parse-record.ts'
import { parseSettings } from '../parse/parse-settings.ts'
import { readEntry } from '../parse/read-content.ts'

/** Reads the settings of an archive, or undefined where they are missing or something is wrong in them. */
export function readSettings(entries: readonly ContentEntry[]): ArchiveSettings | undefined {
  const entry = entries.find(({ folder }) => folder === 'settings')
  const read = entry === undefined ? undefined : readEntry(entry)
  if (entry === undefined || read === undefined || 'problem' in read) return undefined
  return parseSettings({ file: entry.file, text: read.text }).value?.record
}

/** Reads the outlets of an archive, those that something is wrong in left out. */
export function readOutlets(entries: readonly ContentEntry[]): readonly Outlet[] {
  return entries.flatMap((entry) => {
    if (entry.folder !== 'outlets') return []
    const read = readEntry(entry)
    if ('problem' in read) return []
    return parseRecord('outlets', entry.id, { file: entry.file, text: read.text }).value?.record ?? []
  })
}
