// Where the ten digits of a script begin: Arabic, Persian, N’Ko, Indic, Thai, Lao, Tibetan, Myanmar, Khmer, full width.
const ZEROS = [
  0x660, 0x6f0, 0x7c0, 0x966, 0x9e6, 0xa66, 0xae6, 0xb66, 0xbe6, 0xc66, 0xce6, 0xd66, 0xe50, 0xed0, 0xf20,
  0x1040, 0x17e0, 0xff10,
]
const INVISIBLE = /[\u00ad\u061c\u200b\u200d-\u200f\u202a-\u202e\u2060\u2066-\u2069\ufe0e\ufe0f\ufeff]/g

/** Returns a line with the digits 0 to 9 in place of those of other scripts, one kind of space and hyphen, nothing invisible, no reading time at its end, and dates whose parts are marked by words without spaces (`2025年7月8日`) in hyphens and colons. */
export function plainDateLine(line: string): string {
  return line
    .replace(INVISIBLE, '')
    .replace(/\p{Nd}/gu, westernDigit)
    .replace(/[！-～]/g, (wide) => wide.normalize('NFKC'))
    .replace(/[ |·•,–—-]*\b\d{1,2}[ -]min(?:ute)?s?[ -]read$/i, '')
    .replace(/[\u2010\u2011\u2212]/g, '-')
    .replace(/\s+/g, ' ')
    .replace(/(\d{4}) ?[年년] ?(\d{1,2}) ?[月월] ?(\d{1,2}) ?[日일]/g, ' $1-$2-$3 ')
    .replace(/(\d{1,2}) ?[時时點点시] ?(\d{1,2}) ?[分분](?: ?(\d{1,2}) ?[秒초])?/g, timeOfParts)
    .replace(/(\d{1,2}) ?h ?(\d{2}) ?min(?: ?(\d{2}) ?s)?(?!\p{L})/giu, timeOfParts)
    .replace(
      /(\d{1,2}),? (?:tháng|thg\.?) (\d{1,2}),?(?: năm)? (\d{4})/gi,
      (_all, day, month, year) => ` ${day}.${month}.${year} `,
    )
    .replace(
      /([\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af])(?=\d)|(?<=\d)(?=[\u3400-\u9fff\uac00-\ud7af])/g,
      '$1 ',
    )
    .trim()
}

function westernDigit(digit: string): string {
  const code = digit.codePointAt(0) ?? 0
  const zero = ZEROS.find((start) => code >= start && code < start + 10)
  return zero === undefined ? digit : String(code - zero)
}

function timeOfParts(_all: string, hour: string, minute: string, second: string | undefined): string {
  return ` ${hour}:${minute.padStart(2, '0')}${second === undefined ? '' : `:${second.padStart(2, '0')}`} `
}
