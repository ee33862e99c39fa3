/** Returns the anchor of a block of a report: `p-3`. */
export function paragraphAnchor(number: number): string {
  return `p-${number}`
}

/** Returns the anchor of an annotation or a note of a report: its id. A layer's `.` stays, as HTML and URLs allow it. */
export function markAnchor(id: string): string {
  return id
}
