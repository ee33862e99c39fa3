import type { TextSetting } from '../../parse/write-mdx.ts'

/** What a line may not begin with as it is: marks of headings, quotations, lists, rules, tables, code, and of a title above. */
const lineStart = /^(?:#{1,6}(?=[ \t]|$)|>|[-+](?=[ \t]|$)|[-=:|](?=[-=:| \t]*$)|~(?=~~))/
const numberStart = /^(\d{1,9})([.)])(?=[ \t]|$)/
const moduleStart = /^[ie](?=(?:(?<=i)mport|(?<=e)xport) )/

/** Returns words as Markdown that is read back as the same words: only what has a meaning where it stands is escaped. */
export function escapeText(words: string, setting: TextSetting): string {
  const lines = words.split('\n')
  return lines
    .map((line, index) => {
      const isFirst = index === 0
      const isLast = index === lines.length - 1
      const inner = escapeInline(line, setting, isLast)
      return !isFirst || setting.before.endsWith('\n') ? escapeStart(inner, line, setting) : inner
    })
    .join('\n')
}

function escapeStart(escaped: string, line: string, { isInContainer }: TextSetting): string {
  // What is escaped already begins with a backslash.
  if (escaped.startsWith('\\')) return escaped
  if (lineStart.test(line)) return `\\${escaped}`
  if (numberStart.test(line)) return escaped.replace(numberStart, '$1\\$2')
  if (!isInContainer && moduleStart.test(line)) return `&#${line.charCodeAt(0)};${escaped.slice(1)}`
  return escaped
}

/** In order: characters that always mean something; those that do in their surroundings. */
const special =
  /[<{`]|\\(?=[!-/:-@[-`{-~]|$)|&(?=#\d{1,7};|#[xX][\dA-Fa-f]{1,6};|[A-Za-z][\dA-Za-z]{0,31};)|(?<![ \t])\*|\*(?![ \t])/g
/** A run that could open or close emphasis: within a word it cannot. */
const underscores = /(?<![\p{L}\p{N}_])_+|_+(?![\p{L}\p{N}_])/gu
const asLink = /\][([]|^\[.*\]:/

function escapeInline(line: string, setting: TextSetting, isLast: boolean): string {
  const { after, isAlone, isInHeading, isInLink, isInTable } = setting
  let escaped = line.replace(special, '\\$&').replace(underscores, (run) => '\\_'.repeat(run.length))
  if (isInLink) escaped = escaped.replace(/[[\]]/g, '\\$&')
  else if (!isAlone || asLink.test(line)) escaped = escaped.replace(/\[/g, '\\[')
  if (isInTable) escaped = escaped.replace(/\|/g, '\\|')
  if (isLast && after.startsWith('[')) escaped = escaped.replace(/!$/, '\\!')
  if (isLast && isInHeading && after === '\n') escaped = escaped.replace(/(^|[ \t])(#+)$/, '$1\\$2')
  return escaped
}

const punctuation = /[!#&()*+\-.:<=>[\\\]^_`{|}~]/g

/** Returns words with every character that could have a meaning in Markdown as a character reference: hard to read, and never misread. */
export function referText(words: string, { before, isInContainer }: TextSetting): string {
  const referred = words.replace(punctuation, (character) => `&#${character.charCodeAt(0)};`)
  return referred
    .split('\n')
    .map((line, index) =>
      (index > 0 || before.endsWith('\n')) && !isInContainer && moduleStart.test(line)
        ? `&#${line.charCodeAt(0)};${line.slice(1)}`
        : line,
    )
    .join('\n')
}
