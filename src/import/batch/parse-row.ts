import { foldBlock } from '../../concepts/canonical-text.ts'
import { isLanguageTag } from '../../concepts/language.ts'
import { isWebAddress } from '../../concepts/web-address.ts'
import { parseMachineDate } from '../dates/parse-machine-date.ts'
import { parsePrintedDate } from '../dates/parse-printed-date.ts'
import type { Found, FoundDate, FoundText } from '../found-text.ts'
import { guessLanguage } from '../guess-language.ts'
import { parsePlainText } from '../text/parse-plain-text.ts'
import { type TableField, tableFields } from './field-map.ts'
import { findDisagreement } from './find-disagreement.ts'
import type { ImportSetting } from './import-setting.ts'
import type { ParsedTableLine } from './parse-table-line.ts'

/** What is told of a field has at most so many characters. */
const longestTold = 300

/** Parses a text of a table as plain text below its headline; what its fields tell is believed before what it prints, and told where it cannot be read. Lines count from the body's first. */
export function parseRow(
  { row, unread = [] }: ParsedTableLine,
  file: string,
  setting: ImportSetting,
): FoundText {
  const { keepAll, lines } = setting
  const language = setting.language ?? row.language ?? guessLanguage(row.body ?? '')?.language
  const found = parsePlainText(
    { file, text: row.body ?? '' },
    {
      headline: foldBlock(row.headline ?? ''),
      outletNames: [...setting.outlet.names, ...setting.domains],
      keepAll,
      ...(language === undefined ? {} : { language }),
      ...(lines === undefined ? {} : { lines }),
    },
  )
  const { published, guesses } = found
  const given = readDate(row.date, language, published)
  const byline = field(row.byline?.replace(/\s+/g, ' ').trim())
  const named = field(row.language !== undefined && isLanguageTag(row.language) ? row.language : undefined)
  const url = field(row.url !== undefined && isWebAddress(row.url) ? row.url : undefined)
  return {
    ...found,
    ...(given === undefined ? {} : { published: given }),
    ...(byline === undefined ? {} : { byline }),
    ...(named === undefined ? {} : { language: named }),
    ...(url === undefined ? {} : { url }),
    guesses: [
      ...guesses,
      ...tellUnread('date', row.date, given !== undefined),
      ...tellUnread('language', row.language, named !== undefined),
      ...tellUnread('url', row.url, url !== undefined),
      ...unread.map(({ field: name, json }) => ({
        text: `the field of the ${name} holds ${cut(json)}, which is no text and was not read`,
      })),
      ...tableFields
        .filter((name) => row[name]?.isWellFormed() === false)
        .map((name) => ({
          text: `the field of the ${name} has half of a character in it, which became U+FFFD`,
        })),
    ],
  }
}

/** Returns the date of a field, for machines or as it would be printed, beside the one that the text prints. */
function readDate(
  text: string | undefined,
  language: string | undefined,
  published: FoundDate | undefined,
): FoundDate | undefined {
  if (text === undefined) return undefined
  const machine = parseMachineDate(text)
  const read = machine === undefined ? parsePrintedDate(text, language) : undefined
  const date = machine ?? read?.date
  if (date === undefined) return undefined
  const printed = published?.printed ?? read?.printed
  const disagreement = published === undefined ? undefined : findDisagreement(date, published)
  const guess = disagreement ?? read?.guess
  return {
    value: date,
    from: 'field',
    ...(printed === undefined ? {} : { printed }),
    ...(guess === undefined ? {} : { guess }),
  }
}

/** Says what a field holds that cannot be read as what it should tell. */
function tellUnread(name: TableField, value: string | undefined, isRead: boolean): FoundText['guesses'] {
  if (value === undefined || isRead || /^(?:none|null|n\/a|-)$/i.test(value.trim())) return []
  return [{ text: `the field of the ${name} says “${cut(value)}”, which cannot be read as one` }]
}

function cut(value: string): string {
  return value.length > longestTold ? `${value.slice(0, longestTold)}…` : value
}

function field(value: string | undefined): Found | undefined {
  return value === undefined ? undefined : { value, from: 'field' }
}
