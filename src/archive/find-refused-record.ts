import { isRecordId } from '../concepts/id.ts'
import { recordFolders, type UnreadRecord } from './parsed-content.ts'

const dated: ReadonlySet<string> = new Set(['articles', 'events'])

/** Returns the record that a refused file would have been, by its path: `…/actors/ID.mdx`, `…/articles/YYYY/ID.mdx`. */
export function findRefusedRecord(file: string): UnreadRecord | undefined {
  const segments = file.split('/')
  const name = segments.at(-1) ?? ''
  const id = name.endsWith('.mdx') ? name.slice(0, -'.mdx'.length) : ''
  const folder = recordFolders.find((known) => segments.at(dated.has(known) ? -3 : -2) === known)
  return folder === undefined || !isRecordId(id) ? undefined : { folder, id, file }
}
