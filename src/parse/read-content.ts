import type { Problem } from '../problems/problem.ts'
import type { ContentEntry } from './content-entry.ts'

/** Returns every file of content, sorted by path, and what is wrong with names, kinds and places. Reads no file's text. */
export function listContent(contentDir: string): { readonly entries: readonly ContentEntry[]; readonly problems: readonly Problem[] } {
  throw new Error(contentDir)
}

/** Reads one file: its text, without a byte order mark and with line ends as `\n`, or why it cannot be read. */
export function readEntry(entry: ContentEntry): { readonly text: string } | { readonly problem: Problem } {
  throw new Error(entry.path)
}
