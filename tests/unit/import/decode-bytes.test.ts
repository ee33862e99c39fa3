import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { decodeBytes, findDeclaredEncoding } from '../../../src/import/decode-bytes.ts'
import { encodeText } from '../../support/encode-text.ts'

const arabic =
  'أعلن الوسطاء صباح اليوم أن المحادثات استؤنفت في ميناء ميرو. وقال وزير الميناء إن تسع سفن ما زالت راسية قرب المضيق، وإن البحارة بخير. ولم يرد مسؤولو الأسطول على الأسئلة.'
const persian = 'وزير بندر گفت كه نه كشتي در تنگه متوقف شدند و خدمه آنها آزاد هستند.'
const french =
  'Les négociateurs ont déclaré que la trêve était « toujours en vigueur ». L’équipage, arrêté près du détroit, a été libéré à cinq heures ; où est passé le cœur du problème ?'
const german =
  'Die Häfen wurden für größere Schiffe geöffnet. „Wir hören nichts“, erklärte der Lotse über Funk.'
const spanish = '¿Por qué cerró el puerto? El capitán habló con los niños de la isla y mañana volverá.'
const english = 'The crews “were led away”, the café owner said – and nobody’s boat came back. It cost £40.'
const russian =
  'Порт был закрыт в пять часов утра. Девять судов остаются на рейде, сообщил министр, экипажи не пострадали.'
const chinese = '港口今天早上五点关闭。部长说，有九艘船仍然停在海峡附近，船员都很安全。'
const japanese = '港は今朝五時に閉鎖されました。大臣によると、九隻の船がまだ海峡の近くに停泊しています。'
const korean = '항구는 오늘 아침 다섯 시에 폐쇄되었다. 장관은 배 아홉 척이 해협 근처에 있다고 말했다.'

/** The first words of a text, at several lengths. */
function starts(text: string, least: number): readonly string[] {
  const words = text.split(' ')
  return words.map((_, index) => words.slice(0, index + 1).join(' ')).filter((start) => start.length >= least)
}

describe('bytes from outside', () => {
  it('are read as UTF-8 where they are that, without a byte order mark and with line ends alike', () => {
    const words = fc.string({ unit: 'binary' }).map((text) => text.replaceAll(/[\0\r\u001B\uFEFF]/g, ''))
    fc.assert(
      fc.property(words, fc.boolean(), (text, marked) => {
        const bytes = new TextEncoder().encode(`a${text}`)
        const given = marked ? Uint8Array.from([0xef, 0xbb, 0xbf, ...bytes]) : bytes
        expect(decodeBytes(given)).toEqual({ text: `a${text}`, encoding: 'UTF-8' })
      }),
    )
    expect(decodeBytes(new TextEncoder().encode('a\r\nb\rc'))).toMatchObject({ text: 'a\nb\nc' })
    expect(decodeBytes(new Uint8Array())).toEqual({ text: '', encoding: 'UTF-8' })
  })

  it.each([
    ['Windows-1256', arabic, 10],
    ['Windows-1256', persian, 12],
    ['Windows-1256', `Harbour Courier: ${arabic} (Meridian Agency)`, 40],
    ['Windows-1256', `${arabic} « toujours à cinq heures »`, 40],
    ['Windows-1252', french, 8],
    ['Windows-1252', german, 8],
    ['Windows-1252', spanish, 5],
    ['Windows-1252', english, 12],
  ] as const)(
    'are recognised as %s at any length, and it is told as a guess: %s',
    (encoding, text, least) => {
      for (const start of starts(text, least)) {
        const bytes = encodeText(encoding, start)
        if (bytes.every((byte) => byte < 0x80)) continue
        expect(decodeBytes(bytes)).toEqual({
          text: start,
          encoding,
          guess: `the file does not say its encoding, and reads well as ${encoding}`,
        })
      }
    },
  )

  it.each([
    ['Windows-1251', 'windows-1251', russian],
    ['KOI8-R', 'koi8-r', russian],
    ['IBM866', 'ibm866', russian],
    ['MacCyrillic', 'x-mac-cyrillic', russian],
    ['ISO-8859-5', 'iso-8859-5', russian],
    ['ISO-8859-6', 'iso-8859-6', arabic],
    ['MacRoman', 'macintosh', french],
    ['GB18030', 'gb18030', chinese],
    ['Big5', 'big5', '港口今天早上五點關閉。部長說，有九艘船仍然停在海峽附近，船員都很安全。'],
    ['Shift_JIS', 'shift_jis', japanese],
    ['EUC-JP', 'euc-jp', japanese],
    ['EUC-KR', 'euc-kr', korean],
    ['Windows-1250', 'windows-1250', 'Statki zatrzymano w cieśninie, a załogę wzięto do niewoli.'],
    ['Windows-1254', 'windows-1254', 'Boğazda dokuz gemi durduruldu; mürettebat gözaltına alındı.'],
    ['ISO-8859-7', 'windows-1253', 'Τα πλοία σταμάτησαν στο στενό σήμερα το πρωί.'],
    ['ISO-8859-8', 'windows-1255', 'הספינות נעצרו הבוקר במצר, אמר השר.'],
  ])('are refused by name in %s', (name, label, text) => {
    const bytes = encodeText(label, text)
    expect(decodeBytes(bytes)).toEqual({
      refused: 'encoding',
      name,
      at: bytes.findIndex((byte) => byte > 0x7f),
    })
  })

  it('are never taken for Arabic or French where they are Russian, however short', () => {
    for (const label of ['windows-1251', 'koi8-r', 'ibm866', 'iso-8859-5', 'x-mac-cyrillic'])
      for (const start of starts(russian, 8))
        for (const text of [start, start.toUpperCase()])
          expect(decodeBytes(encodeText(label, text))).toMatchObject({ refused: 'encoding' })
  })

  it.each(['utf-16le', 'utf-16be'])('are refused in %s, with a byte order mark and without', (label) => {
    for (const text of [english, arabic, russian])
      for (const mark of ['\uFEFF', '']) {
        const bytes = Buffer.from(mark + text, 'utf16le')
        expect(decodeBytes(label === 'utf-16le' ? bytes : bytes.swap16())).toEqual({
          refused: 'encoding',
          name: label.toUpperCase(),
          at: 0,
        })
      }
  })

  it('are refused in encodings of seven bits and of mainframes', () => {
    expect(decodeBytes(Buffer.from('\u001B$B9A$O\u001B(B'))).toMatchObject({ name: 'ISO-2022-JP', at: 0 })
    const ebcdic = [...'the quay is closed and nine ships are waiting'].map((letter) =>
      letter === ' ' ? 0x40 : ebcdicLetter(letter.charCodeAt(0) - 97),
    )
    expect(decodeBytes(Uint8Array.from(ebcdic))).toMatchObject({ refused: 'encoding', name: 'EBCDIC' })
  })

  it('are binary where they hold NUL or begin like another kind of file', () => {
    expect(decodeBytes(Buffer.from('The quay\0 is closed'))).toEqual({ refused: 'binary', at: 8 })
    expect(decodeBytes(Buffer.from('%PDF-1.7 a'))).toEqual({ refused: 'binary', at: 0 })
    expect(decodeBytes(Uint8Array.of(0x50, 0x4b, 3, 4, 20, 5))).toEqual({ refused: 'binary', at: 0 })
  })

  it('are refused where they are UTF-8 with an error, at the byte', () => {
    const bytes = new TextEncoder().encode(french)
    const broken = Uint8Array.from([...bytes.slice(0, 60), 0xe9, ...bytes.slice(60)])
    expect(decodeBytes(broken)).toEqual({ refused: 'encoding', name: 'UTF-8 with errors', at: 60 })
  })

  it('are what the file says, unless they are UTF-8 or cannot be that', () => {
    expect(decodeBytes(encodeText('windows-1256', arabic), 'windows-1256')).toEqual({
      text: arabic,
      encoding: 'Windows-1256',
    })
    expect(decodeBytes(encodeText('windows-1252', french), 'ISO-8859-1')).toEqual({
      text: french,
      encoding: 'Windows-1252',
    })
    expect(decodeBytes(encodeText('windows-1252', 'café'), 'windows-1256')).toEqual({
      text: 'café',
      encoding: 'Windows-1256',
    })
    expect(decodeBytes(new TextEncoder().encode(french), 'ISO-8859-1')).toEqual({
      text: french,
      encoding: 'UTF-8',
      guess: 'the file says that it is ISO-8859-1, and its bytes are UTF-8',
    })
    expect(decodeBytes(new TextEncoder().encode('plain'), 'ISO-8859-1')).toEqual({
      text: 'plain',
      encoding: 'UTF-8',
    })
    expect(decodeBytes(encodeText('windows-1256', arabic), 'ISO-8859-1')).toMatchObject({
      text: arabic,
      guess: 'the file says that it is ISO-8859-1, and its bytes read well as Windows-1256',
    })
    expect(decodeBytes(encodeText('windows-1252', french), 'utf-8')).toMatchObject({
      text: french,
      guess: 'the file says that it is utf-8, and its bytes read well as Windows-1252',
    })
    expect(decodeBytes(encodeText('windows-1251', russian), 'windows-1251')).toMatchObject({
      refused: 'encoding',
      name: 'windows-1251',
    })
    expect(decodeBytes(encodeText('windows-1252', french), 'no such thing')).toMatchObject({ text: french })
  })

  it('are told or refused, whatever they are', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => {
        const decoded = decodeBytes(bytes)
        if ('text' in decoded) expect(decoded.text.includes('\0')).toBe(false)
        else expect(['binary', 'encoding']).toContain(decoded.refused)
      }),
    )
  })
})

describe('the encoding that a page declares', () => {
  it.each([
    ['<meta charset="windows-1256">', 'windows-1256'],
    ["<META CHARSET='ISO-8859-1' >", 'ISO-8859-1'],
    ['<meta charset=utf-8>', 'utf-8'],
    ['<meta http-equiv="Content-Type" content="text/html; charset=windows-1256">', 'windows-1256'],
    ['<?xml version="1.0" encoding="ISO-8859-1"?><html>', 'ISO-8859-1'],
    ['<!-- <meta charset="koi8-r"> --><meta charset="utf-8">', 'utf-8'],
    ['<meta name="a" content="b"><p>charset=koi8-r</p>', undefined],
    [`${' '.repeat(5000)}<meta charset="utf-8">`, undefined],
  ])('is found in its head: %s', (page, label) => {
    expect(findDeclaredEncoding(new TextEncoder().encode(page))).toBe(label)
  })
})

function ebcdicLetter(index: number): number {
  return index < 9 ? 0x81 + index : index < 18 ? 0x91 + index - 9 : 0xa2 + index - 18
}
