import type { TextHash } from '../concepts/text-hash.ts'

/** Why a sealed text changed: the day, and the reason in words. */
export interface SealReason {
  readonly date: string
  readonly reason: string
}

/** The digests of a report's text and headline. */
export interface Seals {
  readonly textHash: TextHash
  readonly headlineHash: TextHash
}

/** What stands in a draft until its text is sealed. */
export const unsealed = `sha256:${'0'.repeat(64)}`

/** Returns the value of a top-level field that stands on one line of an article file's frontmatter, or undefined. */
export function readLineField(file: string, name: string): string | undefined {
  const lines = frontmatterLines(file)
  return lines
    .map((line) => line.match(/^([A-Za-z]+):[ \t]*(.*?)[ \t]*[\r\n]*$/))
    .find((match) => match?.[1] === name)?.[2]
}

/**
 * Returns an article file with its digests in their lines, or after the line `text:` where they are missing.
 * With `changed`, what the digests were and why they changed is added under `corrections`. Nothing else is touched:
 * a byte order mark and the line ends stay as they are, and a new line ends as the first does.
 */
export function sealFrontmatter(file: string, seals: Seals, changed?: SealReason): string {
  const newline = lineEnd.exec(file)?.[0] ?? '\n'
  const lines = frontmatterLines(file)
  const rest = file.slice(lines.join('').length)
  const old = readLineField(file, 'textHash')
  const headlineLine = setField(lines, 'headlineHash', seals.headlineHash, newline)
  const sealed = setField(headlineLine, 'textHash', seals.textHash, newline)
  const entry = changed === undefined ? undefined : correctionEntry(changed, old ?? unsealed)
  return `${(entry === undefined ? sealed : addCorrection(sealed, entry, newline)).join('')}${rest}`
}

const lineEnd = /\r\n|\r|\n/

/** The lines of the frontmatter with their ends, both fences left in place: the closing one is not among them. */
function frontmatterLines(file: string): readonly string[] {
  const lines = file.split(/(?<=\n)|(?<=\r)(?!\n)/)
  const end = lines.findIndex((line, index) => index > 0 && /^---[ \t]*[\r\n]*$/.test(line))
  return end === -1 ? [] : lines.slice(0, end)
}

function setField(lines: readonly string[], name: string, value: string, newline: string): readonly string[] {
  const line = `${name}: ${value}${newline}`
  const at = lines.findIndex((given) => given.startsWith(`${name}:`))
  if (at !== -1) return lines.with(at, `${name}: ${value}${lineEnd.exec(lines[at] ?? '')?.[0] ?? newline}`)
  const after = lines.findIndex((given) => given.startsWith('text:'))
  return after === -1 ? [...lines, line] : lines.toSpliced(after + 1, 0, line)
}

function correctionEntry({ date, reason }: SealReason, old: string): string {
  return `{ date: ${date}, by: archive, kind: correction, text: ${JSON.stringify(`${reason} (digest until then: ${old})`)} }`
}

function addCorrection(lines: readonly string[], entry: string, newline: string): readonly string[] {
  const at = lines.findIndex((line) => line.startsWith('corrections:'))
  if (at === -1) return [...lines, `corrections:${newline}`, `  - ${entry}${newline}`]
  const flow = lines[at]?.match(/^(corrections:[ \t]*\[)(.*?)(\][ \t]*[\r\n]*)$/)
  if (flow)
    return lines.with(
      at,
      `${flow[1]}${(flow[2] ?? '').trim() === '' ? '' : `${flow[2]}, `}${entry}${flow[3]}`,
    )
  const indent = lines[at + 1]?.match(/^([ \t]*)- /)?.[1] ?? '  '
  const next = lines.findIndex((line, index) => index > at && !/^(?:[ \t\r\n]|- |#)/.test(line))
  return lines.toSpliced(next === -1 ? lines.length : next, 0, `${indent}- ${entry}${newline}`)
}
