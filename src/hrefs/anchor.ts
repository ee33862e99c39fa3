/** Returns the anchor of a block of a report: `p-3`. */
export function paragraphAnchor(number: number): string {
  return `p-${number}`
}

/** Returns the anchor of an annotation or a note of a report: its id. A layer's `.` stays, as HTML and URLs allow it. */
export function markAnchor(id: string): string {
  return id
}

/** Returns the anchor of the margin note beside an annotation: `ui-note-` and the annotation's id. */
export function noteAnchor(id: string): string {
  return `ui-note-${id}`
}
