/** What stands for the bytes 80 to 9F (Encoding Standard, windows-1252); five of them stand for a control character each. */
const upperControls =
  '\u20AC\u0081\u201A\u0192\u201E\u2026\u2020\u2021\u02C6\u2030\u0160\u2039\u0152\u008D\u017D\u008F\u0090\u2018\u2019\u201C\u201D\u2022\u2013\u2014\u02DC\u2122\u0161\u203A\u0153\u009D\u017E\u0178'

/** Decodes bytes as Windows-1252, which pages that say ISO-8859-1 are meant to be read as (Encoding Standard). Written out because not every Node reads its upper controls. */
export function decodeWindows1252(bytes: Uint8Array): string {
  return new TextDecoder('latin1')
    .decode(bytes)
    .replace(/[\x80-\x9F]/g, (control) => upperControls.charAt(control.charCodeAt(0) - 0x80))
}
