import { readsWell } from './encoding/count-misfits.ts'
import { decodeWindows1252 } from './encoding/decode-windows-1252.ts'
import { findBrokenUtf8 } from './encoding/find-broken-utf8.ts'
import { findUtf16 } from './encoding/find-utf16.ts'
import { judgeArabic } from './encoding/judge-arabic.ts'
import { judgeLatin } from './encoding/judge-latin.ts'
import { nameEncoding } from './encoding/name-encoding.ts'

/** The text of a file from outside: without a byte order mark, line ends as `\n`. */
export interface DecodedBytes {
  readonly text: string
  readonly encoding: 'UTF-8' | 'Windows-1252' | 'Windows-1256'
  /** How the encoding was told, where the file does not say it or says another, as a plain clause. */
  readonly guess?: string
}

/** Why bytes are no text: `name` is the encoding that they seem to be in, `at` the offset of the first byte in the way. */
export interface RefusedBytes {
  readonly refused: 'binary' | 'encoding'
  readonly name?: string
  readonly at?: number
}

const strict = new TextDecoder('utf-8', { fatal: true })
/** NUL aside, what a text has none of, or few: Reuters' wire has U+0003 and the like. */
const signatures = [
  [0x25, 0x50, 0x44, 0x46, 0x2d],
  [0x50, 0x4b, 3, 4],
  [0x1f, 0x8b],
  [0x89, 0x50, 0x4e, 0x47],
  [0xff, 0xd8, 0xff],
  [0xd0, 0xcf, 0x11, 0xe0],
]

/**
 * Decodes the bytes of a text from outside: UTF-8, Windows-1256, or Windows-1252, of which ISO-8859-1 is a part.
 * `declared` is the encoding that the file says it is in, by any label of the Encoding Standard; bytes that are UTF-8
 * are read as that, whatever is declared. Refuses bytes with NUL or of another kind of file as binary, and every other
 * encoding, by its name where it can be told.
 */
export function decodeBytes(bytes: Uint8Array, declared?: string): DecodedBytes | RefusedBytes {
  const wide = findUtf16(bytes)
  if (wide !== undefined) return { refused: 'encoding', name: wide, at: 0 }
  if (signatures.some((start) => start.every((byte, index) => bytes[index] === byte)))
    return { refused: 'binary', at: 0 }
  const nul = bytes.indexOf(0)
  if (nul !== -1) return { refused: 'binary', at: nul }
  const shift = findIso2022(bytes)
  if (shift !== undefined) return { refused: 'encoding', ...shift }
  const label = findLabel(declared)
  const text = decodeUtf8(bytes)
  if (text !== undefined) {
    const contradicts = label !== undefined && label !== 'utf-8' && /[^\0-\x7F]/.test(text)
    const guess = `the file says that it is ${declared}, and its bytes are UTF-8`
    return { text, encoding: 'UTF-8', ...(contradicts ? { guess } : {}) }
  }
  const broken = findBrokenUtf8(bytes)
  if (broken !== undefined) return { refused: 'encoding', name: 'UTF-8 with errors', at: broken }
  return decodeCodePage(bytes, declared, label)
}

function decodeUtf8(bytes: Uint8Array): string | undefined {
  try {
    return endLines(strict.decode(bytes))
  } catch {
    return undefined
  }
}

function endLines(text: string): string {
  return text.replace(/\r\n?/g, '\n')
}

type CodePage = Exclude<DecodedBytes['encoding'], 'UTF-8'>

const pages: ReadonlyMap<string, CodePage> = new Map([
  ['windows-1252', 'Windows-1252'],
  ['windows-1256', 'Windows-1256'],
])

const decoders: Readonly<Record<CodePage, (bytes: Uint8Array) => string>> = {
  'Windows-1252': decodeWindows1252,
  'Windows-1256': (bytes) => new TextDecoder('windows-1256').decode(bytes),
}

function decodeCodePage(
  bytes: Uint8Array,
  declared: string | undefined,
  label: string | undefined,
): DecodedBytes | RefusedBytes {
  const said = label === undefined ? undefined : pages.get(label)
  const at = bytes.findIndex((byte) => byte > 0x7f)
  if (label !== undefined && label !== 'utf-8' && said === undefined)
    return { refused: 'encoding', name: declared ?? label, at }
  const found = findCodePage(bytes.subarray(Math.max(0, at - 1000), at + sample))
  if (typeof found === 'object') return { refused: 'encoding', ...found, at }
  const decode = (page: CodePage) => endLines(decoders[page](bytes))
  const text = decode(found)
  // French words stand at the same bytes in both.
  if (said !== undefined && (said === found || decode(said) === text)) return { text, encoding: said }
  const guess =
    declared === undefined
      ? `the file does not say its encoding, and reads well as ${found}`
      : `the file says that it is ${declared}, and its bytes read well as ${found}`
  return { text, encoding: found, guess }
}

/** How many bytes are looked at to tell an encoding, from the first that is not ASCII. */
const sample = 50_000

function findCodePage(bytes: Uint8Array): CodePage | { readonly name?: string } {
  const latin = judgeLatin(decoders['Windows-1252'](bytes))
  const arabic = judgeArabic(decoders['Windows-1256'](bytes))
  const isArabic = arabic.isArabic && readsWell(arabic)
  if (isArabic && (!readsWell(latin) || arabic.misfits < latin.misfits)) return 'Windows-1256'
  if (readsWell(latin) && latin.isOfOneLanguage) return 'Windows-1252'
  const name = nameEncoding(bytes)
  // Letters of several languages, and nothing else that they could be.
  if (name === undefined && readsWell(latin)) return 'Windows-1252'
  return name === undefined ? {} : { name }
}

/** Encodings of seven bits, which change what the bytes stand for on their way. */
function findIso2022(bytes: Uint8Array): { readonly name: string; readonly at: number } | undefined {
  const at = bytes.indexOf(0x1b)
  if (at === -1) return undefined
  const start = String.fromCharCode(...bytes.subarray(at + 1, at + 4))
  if (/^(?:\$[@B]|\$\(D|\([JI])/.test(start)) return { name: 'ISO-2022-JP', at }
  if (start === '$)C') return { name: 'ISO-2022-KR', at }
  return /^\$\)[AG]/.test(start) ? { name: 'ISO-2022-CN', at } : undefined
}

/** Returns the encoding that a label stands for (Encoding Standard), in small letters; undefined for a label of nothing. */
function findLabel(declared: string | undefined): string | undefined {
  try {
    return declared === undefined ? undefined : new TextDecoder(declared).encoding.toLowerCase()
  } catch {
    return undefined
  }
}

const declarations = [
  /^(?:ï»¿)?\s*<\?xml\b[^>]*?\bencoding\s*=\s*["']?\s*([^"'\s?>]+)/i,
  /<meta\b[^>]*?\bcharset\s*=\s*["']?\s*([^"'\s/>;]+)/i,
]

/** Finds the encoding that a page declares: in its XML declaration or a `<meta>` among its first 4,096 bytes, outside comments. */
export function findDeclaredEncoding(bytes: Uint8Array): string | undefined {
  const start = new TextDecoder('latin1').decode(bytes.subarray(0, 4096)).replace(/<!--[^]*?-->/g, '')
  return declarations.map((pattern) => pattern.exec(start)?.[1]).find((label) => label !== undefined)
}
