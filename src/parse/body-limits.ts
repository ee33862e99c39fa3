/** The most bytes of a body, in UTF-8. */
export const largestBody = 5_000_000
/** The most characters of a line, and lines of a body. */
export const longestLine = 100_000
export const mostLines = 100_000
/** The most levels of quotations, list items, tags, links and emphasis within each other. */
export const deepestNesting = 32
/** The most annotations of a report, its layers included. */
export const mostAnnotations = 20_000
/** The most combining marks in a row; the Stream-Safe Text Format (UAX 15) has 30. */
export const longestMarkRun = 100
/** The most annotations over one character, layers included: each becomes an element within the others. */
export const mostOverlaps = 64
/** The most tags that may be open at once for a body to be parsed at all: the parser calls itself for each. */
export const mostOpenTags = 1_000
