import type { Direction } from '../../concepts/language.ts'

/** The colours of the edition in light, as in `styles/tokens.css`. */
export const cardColours = {
  paper: '#fbf9f4',
  ink: '#1b1a18',
  faint: '#5c574e',
  rule: '#d9d3c6',
  rubric: '#a3261b',
  quote: '#0b5c8a',
  claim: '#6b4a00',
  rhetoric: '#a0286f',
  quantity: '#00695a',
} as const

const { rule, rubric, quote, claim, rhetoric, quantity, faint } = cardColours

/** Width and height of the ornament, in pixels. */
export const ornamentSize = { width: 1056, height: 150 } as const

/** Returns a picture (SVG) of a text with marks of every shape and its notes in the margin, the margin at the end of the line. */
export function cardOrnament(direction: Direction): string {
  const { width, height } = ornamentSize
  const mirror = direction === 'rtl' ? ` transform="translate(${width}) scale(-1 1)"` : ''
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}"><g fill="none"${mirror}>${text}${marks}${notes}</g></svg>`
}

const bar = (x: number, y: number, width: number, colour: string) =>
  `<path stroke="${colour}" stroke-width="10" d="M${x} ${y}h${width}"/>`

const text = [
  bar(0, 12, 690, rule),
  `<rect x="300" y="45" width="170" height="26" rx="4" fill="${quantity}" fill-opacity=".16"/>`,
  bar(0, 58, 690, rule),
  bar(0, 104, 690, rule),
  bar(0, 144, 410, rule),
].join('')

const wave = Array.from({ length: 13 }, () => 'q5-6 10 0t10 0').join('')

const marks = [
  `<path stroke="${quote}" stroke-width="3.5" d="M0 26h430"/>`,
  `<path stroke="${claim}" stroke-width="3.5" stroke-dasharray="13 8" d="M150 118h330"/>`,
  `<path stroke="${rhetoric}" stroke-width="3" d="M430 74${wave}"/>`,
  `<path stroke="${faint}" stroke-width="3.5" stroke-dasharray="3.5 6" d="M520 26h130"/>`,
].join('')

const note = (y: number, height: number, stroke: string, lines: readonly number[]) =>
  `<path ${stroke} d="M762 ${y}v${height}"/>${lines
    .map(
      (width, index) => `<path stroke="${rule}" stroke-width="7" d="M782 ${y + 7 + index * 17}h${width}"/>`,
    )
    .join('')}`

const notes = [
  note(6, 32, `stroke="${quote}" stroke-width="5"`, [250, 180]),
  note(56, 32, `stroke="${claim}" stroke-width="5" stroke-dasharray="8 4"`, [220, 262]),
  note(106, 44, `stroke="${rubric}" stroke-width="2.5"`, [262, 240, 120]),
  `<path stroke="${rubric}" stroke-width="2.5" d="M768 106v44"/>`,
].join('')
