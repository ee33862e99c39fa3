import { analyse } from 'chardet'
import { readsWell } from './count-misfits.ts'
import { judgeArabic } from './judge-arabic.ts'
import { judgeCyrillic } from './judge-cyrillic.ts'
import { judgeLatin } from './judge-latin.ts'

const cyrillic = [
  ['windows-1251', 'Windows-1251'],
  ['koi8-r', 'KOI8-R'],
  ['x-mac-cyrillic', 'MacCyrillic'],
  ['ibm866', 'IBM866'],
  ['iso-8859-5', 'ISO-8859-5'],
] as const

/** Encodings of two bytes a character, with letters that a text in them has, and the least share of these; in the order in which a text that fits several is most likely one. */
const multibyte = [
  ['euc-kr', 'EUC-KR', /[\uAC00-\uD7A3]/g, 0.8],
  ['euc-jp', 'EUC-JP', /[\u3041-\u30FF]/g, 0.1],
  ['shift_jis', 'Shift_JIS', /[\u3041-\u30FF]/g, 0.1],
  ['gb18030', 'GB18030', /[\u4E00-\u9FFF]/g, 0.5],
  ['big5', 'Big5', /[\u4E00-\u9FFF]/g, 0.5],
] as const

/** Code pages of languages with letters of their own. */
const alphabets = [
  ['windows-1254', 'Windows-1254', 'çğıiöşüâîû'],
  ['windows-1250', 'Windows-1250', 'ąćęłńóśźż'],
  ['iso-8859-2', 'ISO-8859-2', 'ąćęłńóśźż'],
  ['windows-1250', 'Windows-1250', 'áčďéěíňóřšťúůýžäĺľôŕ'],
  ['iso-8859-2', 'ISO-8859-2', 'áčďéěíňóřšťúůýžäĺľôŕ'],
  ['windows-1250', 'Windows-1250', 'áéíóöőúüű'],
  ['windows-1250', 'Windows-1250', 'čćđšž'],
  ['windows-1250', 'Windows-1250', 'ăâîşţ'],
  ['windows-1257', 'Windows-1257', 'ąčęėįšųūž'],
  ['windows-1257', 'Windows-1257', 'āčēģīķļņšūž'],
] as const

/** What is not named by how often letters stand together: the encodings that are read, what nothing was made of, and what was looked for before. */
const notSought =
  /^(?:UTF-8|ASCII|ISO-8859-1|ISO-8859-5|ISO-8859-6|KOI8-R|windows-125[126]|Shift_JIS|EUC-JP|EUC-KR|Big5|GB18030)$/

/** Names the encoding of bytes that are none of those that are read, or gives undefined where it cannot be told. */
export function nameEncoding(bytes: Uint8Array): string | undefined {
  if (isEbcdic(bytes)) return 'EBCDIC'
  return (
    nameCyrillic(bytes) ??
    nameMac(bytes) ??
    nameIso6(bytes) ??
    nameMultibyte(bytes) ??
    nameByAlphabet(bytes) ??
    analyse(bytes).find(({ name }) => !notSought.test(name))?.name
  )
}

/** In EBCDIC a space is 40, and the small letters are 81 to A9. */
function isEbcdic(bytes: Uint8Array): boolean {
  const share = (isOne: (byte: number) => boolean) => bytes.filter(isOne).length / bytes.length
  const isSmall = (byte: number) => byte >= 0x81 && byte <= 0xa9 && (byte & 0xf) >= 1 && (byte & 0xf) <= 9
  return (
    share((byte) => byte === 0x20) < 0.02 && share((byte) => byte === 0x40) > 0.05 && share(isSmall) > 0.4
  )
}

function nameCyrillic(bytes: Uint8Array): string | undefined {
  const judged = cyrillic
    .map(([label, name]) => ({ name, ...judgeCyrillic(new TextDecoder(label).decode(bytes)) }))
    .filter((judgement) => judgement.isCyrillic && readsWell(judgement))
    .toSorted((a, b) => a.misfits - b.misfits)
  return judged[0]?.name
}

function nameMac(bytes: Uint8Array): string | undefined {
  const judged = judgeLatin(new TextDecoder('macintosh').decode(bytes))
  return judged.isOfOneLanguage && readsWell(judged) ? 'MacRoman' : undefined
}

function nameIso6(bytes: Uint8Array): string | undefined {
  const judged = judgeArabic(new TextDecoder('iso-8859-6').decode(bytes))
  return judged.isArabic && readsWell(judged) ? 'ISO-8859-6' : undefined
}

function nameByAlphabet(bytes: Uint8Array): string | undefined {
  return alphabets.find(([label, , alphabet]) => {
    const text = new TextDecoder(label).decode(bytes)
    const letters = text.toLowerCase().match(/[^\0-\x7F\P{L}]/gu) ?? []
    return (
      letters.length > 0 &&
      letters.every((letter) => alphabet.includes(letter)) &&
      readsWell(judgeLatin(text))
    )
  })?.[1]
}

/** Most characters beyond ASCII are syllables and ideographs in common use. */
function nameMultibyte(bytes: Uint8Array): string | undefined {
  const printed = bytes.filter((byte) => byte > 0x20).length
  // A letter with an accent and the one after it could be an ideograph.
  if (bytes.filter((byte) => byte > 0x7f).length < printed * 0.4) return undefined
  return multibyte.find(([label, , own, least]) => {
    const text = decodeStrictly(label, bytes) ?? ''
    const all = text.match(/[^\0-\x7F]/g)?.length ?? 0
    const common = text.match(/[\u3000-\u30FF\u4E00-\u9FFF\uAC00-\uD7A3\uFF01-\uFF60]/g)?.length ?? 0
    return all > 0 && common >= all * 0.95 && (text.match(own)?.length ?? 0) >= all * least
  })?.[1]
}

function decodeStrictly(label: string, bytes: Uint8Array): string | undefined {
  try {
    // The bytes may end within a character.
    return new TextDecoder(label, { fatal: true }).decode(bytes, { stream: true })
  } catch {
    return undefined
  }
}
