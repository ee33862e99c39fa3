import { foldBlock } from '../../concepts/canonical-text.ts'
import type { SourceText } from '../../parse/parsed.ts'
import type { Found, FoundText, LeftOut } from '../found-text.ts'
import { buildBlocks } from './build-blocks.ts'
import { findBottom } from './find-bottom.ts'
import { findTop, type LineRole } from './find-top.ts'
import { guessWrapping } from './guess-wrapping.ts'
import type { HeaderContext } from './header-part.ts'
import { isFurniture } from './is-furniture.ts'
import { joinHeader } from './join-header.ts'
import { joinLines } from './join-lines.ts'
import { splitLines } from './split-lines.ts'
import type { TextBlock } from './text-block.ts'
import type { TextLine } from './text-line.ts'
import type { TextSetting } from './text-setting.ts'

/**
 * Parses a plain text, its byte order mark taken off: the first line that is not the page's is the headline; below it
 * stand lines that give outlet, byline, date, place or address; every further line, or every run of lines where they
 * were broken at a fixed width, is a paragraph or a guessed heading. Each line of the text that is not blank is in the
 * headline, in a block or, verbatim, in `leftOut`, in the order of the text. Markdown in it means nothing.
 */
export function parsePlainText({ text }: SourceText, setting: TextSetting): FoundText {
  const lines = splitLines(text)
  const given = foldBlock(setting.headline ?? '')
  const context: HeaderContext = {
    outletNames: setting.outletNames,
    ...(setting.language === undefined ? {} : { language: setting.language }),
    ...(given === '' ? {} : { headline: given }),
  }
  const top = findTop(lines, context)
  const bottom = findBottom(lines, top.next, top.parts, context)
  const roles = lines.map(
    (line, index) => top.roles.get(index) ?? bottom.roles.get(index) ?? roleInBody(line),
  )
  const blocks = joinBody(lines, roles, setting)
  const built = buildBlocks(blocks.blocks)
  const headline = nameHeadline(top.headline, given)
  return {
    ...(headline === undefined ? {} : { headline }),
    ...joinHeader([...top.parts, ...bottom.parts]),
    blocks: built.blocks,
    leftOut: lines.flatMap((line, index) => leaveOut(line, roles[index], setting)),
    guesses: [...blocks.guesses, ...built.guesses],
  }
}

function roleInBody({ folded }: TextLine): LineRole | undefined {
  return isFurniture(folded, 'body') ? 'furniture' : undefined
}

function nameHeadline(line: TextLine | undefined, given: string): Found | undefined {
  if (line !== undefined) return { value: line.folded, from: 'text', line: line.line }
  return given === '' ? undefined : { value: given, from: 'field' }
}

function leaveOut(
  { text, line }: TextLine,
  role: LineRole | undefined,
  { keepAll }: TextSetting,
): readonly LeftOut[] {
  if (role === undefined || role === 'headline' || (role === 'furniture' && keepAll === true)) return []
  return [{ text, line, why: role }]
}

function joinBody(
  lines: readonly TextLine[],
  roles: readonly (LineRole | undefined)[],
  setting: TextSetting,
): { readonly blocks: readonly TextBlock[]; readonly guesses: FoundText['guesses'] } {
  const words = lines.filter((_, index) => roles[index] === undefined)
  const isWrapped = setting.lines === undefined ? guessWrapping(words) : setting.lines === 'wrapped'
  const blocks = joinLines(words, isWrapped)
  const guesses =
    isWrapped && setting.lines === undefined
      ? [{ text: 'lines of one width were joined to paragraphs', ...(words[0] && { line: words[0].line }) }]
      : []
  if (setting.keepAll !== true) return { blocks, guesses }
  const page = joinLines(
    lines.filter((_, index) => roles[index] === 'furniture'),
    false,
  )
  const kept = [...blocks, ...page.map((block): TextBlock => ({ ...block, isPage: true }))]
  return { blocks: kept.sort((a, b) => a.first.line - b.first.line), guesses }
}
