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
    .map((line) => line.match(/^([A-Za-z]+):[ \t]*(.*?)[ \t]*$/))
    .find((match) => match?.[1] === name)?.[2]
}

/**
 * Returns an article file with its digests in their lines, or after the line `text:` where they are missing.
 * With `changed`, what the digests were and why they changed is added under `corrections`. Nothing else is touched.
 */
export function sealFrontmatter(file: string, seals: Seals, changed?: SealReason): string {
  const newline = file.includes('\r\n') ? '\r\n' : '\n'
  const lines = frontmatterLines(file)
  const rest = file.split(/\r?\n/).slice(lines.length)
  const old = readLineField(file, 'textHash')
  const headlineLine = setField(lines, 'headlineHash', seals.headlineHash)
  const sealed = setField(headlineLine, 'textHash', seals.textHash)
  const entry = changed === undefined ? undefined : correctionEntry(changed, old ?? unsealed)
  return [...(entry === undefined ? sealed : addCorrection(sealed, entry)), ...rest].join(newline)
}

/** The lines of the frontmatter, both fences left in place: the closing one is not among them. */
function frontmatterLines(file: string): readonly string[] {
  const lines = file.split(/\r?\n/)
  const end = lines.findIndex((line, index) => index > 0 && /^---[ \t]*$/.test(line))
  return end === -1 ? [] : lines.slice(0, end)
}

function setField(lines: readonly string[], name: string, value: string): readonly string[] {
  const line = `${name}: ${value}`
  const at = lines.findIndex((given) => given.startsWith(`${name}:`))
  if (at !== -1) return lines.with(at, line)
  const after = lines.findIndex((given) => given.startsWith('text:'))
  return after === -1 ? [...lines, line] : lines.toSpliced(after + 1, 0, line)
}

function correctionEntry({ date, reason }: SealReason, old: string): string {
  return `{ date: ${date}, by: archive, kind: correction, text: ${JSON.stringify(`${reason} (digest until then: ${old})`)} }`
}

function addCorrection(lines: readonly string[], entry: string): readonly string[] {
  const at = lines.findIndex((line) => line.startsWith('corrections:'))
  if (at === -1) return [...lines, 'corrections:', `  - ${entry}`]
  const flow = lines[at]?.match(/^(corrections:[ \t]*\[)(.*?)(\][ \t]*)$/)
  if (flow)
    return lines.with(
      at,
      `${flow[1]}${(flow[2] ?? '').trim() === '' ? '' : `${flow[2]}, `}${entry}${flow[3]}`,
    )
  const indent = lines[at + 1]?.match(/^([ \t]*)- /)?.[1] ?? '  '
  const next = lines.findIndex((line, index) => index > at && !/^(?:[ \t]|- |#|$)/.test(line))
  return lines.toSpliced(next === -1 ? lines.length : next, 0, `${indent}- ${entry}`)
}
