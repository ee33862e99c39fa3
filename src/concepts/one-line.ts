/** Returns words as one line: white space, control characters and line separators become one space; noncharacters and broken surrogates do not stay. */
export function oneLine(text: string): string {
  return text
    .toWellFormed()
    .replace(/[\uFDD0-\uFDEF\uFFFE\uFFFF]/g, '')
    .replace(/[\s\u0000-\u001F\u007F-\u009F]+/g, ' ')
    .trim()
}
