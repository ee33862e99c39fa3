/** The most bytes of a body, in UTF-8. */
export const largestBody = 5_000_000
/** The most characters of a line, and lines of a body. */
export const longestLine = 100_000
export const mostLines = 50_000
/** The most levels of quotations, list items, tags, links and emphasis within each other. */
export const deepestNesting = 32
/** The most annotations of a report, its layers included. */
export const mostAnnotations = 20_000
/** The most combining marks in a row; the Stream-Safe Text Format (UAX 15) has 30. */
export const longestMarkRun = 100
