/** The markers of quotations and list items that a line begins with. */
export interface LineMarkers {
  /** Columns of the markers, from 1. */
  readonly columns: readonly number[]
  /** How many levels of quotations and lists the line could be in: its markers, and one for two columns of space before them. */
  readonly level: number
}

const none: LineMarkers = { columns: [], level: 0 }
const marker = /[ \t]*(?:>|(?:[-+*]|\d{1,9}[.)])(?=[ \t]|$))/y
const thematicBreak = /^[ \t>]*([-*_])(?:[ \t]*\1){2,}[ \t]*$/

/** Reads the markers that a line begins with. It sees a line by itself, so that in a block of code it may see some that are none. */
export function scanMarkers(line: string): LineMarkers {
  if (!/^[ \t]*[>+*\d-]/.test(line) || thematicBreak.test(line)) return none
  const columns: number[] = []
  let spaces = 0
  let at = 0
  marker.lastIndex = 0
  for (let found = marker.exec(line); found !== null; found = marker.exec(line)) {
    const lead = /^[ \t]*/.exec(found[0])?.[0] ?? ''
    // The first column after a marker is its own.
    spaces += at === 0 ? widthOf(lead) : Math.max(0, widthOf(lead) - 1)
    columns.push(at + lead.length + 1)
    at = marker.lastIndex
  }
  return columns.length === 0 ? none : { columns, level: columns.length + Math.floor(spaces / 2) }
}

/** A tab is up to four columns wide. */
function widthOf(spaces: string): number {
  return spaces.length + 3 * (spaces.split('\t').length - 1)
}
