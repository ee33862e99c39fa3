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

/** Returns the anchor of an actor, outlet, event or place in a report's list of who is in it: `ui-name-` and its id. */
export function nameAnchor(id: string): string {
  return `ui-name-${id}`
}

/** Returns the anchor of a month, a year or what has no date in an index: `ui-2031-03`, `ui-2031`, `ui-undated`. */
export function monthAnchor(key: string): string {
  return `ui-${key}`
}

/** The anchors of the parts of a page that may be skipped to: its content, and of a report its text and what stands after it. */
export const partAnchors = { content: 'ui-content', report: 'ui-report', around: 'ui-around' } as const

/** The anchor of the statements on the page of whoever made them. */
export const statementsAnchor = 'ui-statements'
