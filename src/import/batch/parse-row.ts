import { foldBlock } from '../../concepts/canonical-text.ts'
import { isLanguageTag } from '../../concepts/language.ts'
import { isWebAddress } from '../../concepts/web-address.ts'
import { parseMachineDate } from '../dates/parse-machine-date.ts'
import type { Found, FoundDate, FoundText } from '../found-text.ts'
import { guessLanguage } from '../guess-language.ts'
import { parsePlainText } from '../text/parse-plain-text.ts'
import { findDisagreement } from './find-disagreement.ts'
import type { ImportSetting } from './import-setting.ts'
import type { TableRow } from './parse-table-line.ts'

/** Parses a text of a table as plain text below its headline; what its fields tell is believed before what it prints. Lines count from the body's first. */
export function parseRow(row: TableRow, file: string, setting: ImportSetting): FoundText {
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
  const date = row.date === undefined ? undefined : parseMachineDate(row.date)
  const stated = field(date)
  const disagreement =
    date === undefined || published === undefined ? undefined : findDisagreement(date, published)
  const given: FoundDate | undefined = stated && {
    ...stated,
    ...(published?.printed === undefined ? {} : { printed: published.printed }),
    ...(disagreement === undefined ? {} : { guess: disagreement }),
  }
  const byline = field(row.byline?.replace(/\s+/g, ' ').trim())
  const named = field(row.language !== undefined && isLanguageTag(row.language) ? row.language : undefined)
  const url = field(row.url !== undefined && isWebAddress(row.url) ? row.url : undefined)
  const unread = row.date !== undefined && date === undefined && !/^(?:none|null|n\/a|-)$/i.test(row.date)
  return {
    ...found,
    ...(given === undefined ? {} : { published: given }),
    ...(byline === undefined ? {} : { byline }),
    ...(named === undefined ? {} : { language: named }),
    ...(url === undefined ? {} : { url }),
    guesses: [
      ...guesses,
      ...(unread ? [{ text: `the field of the date says “${row.date}”, which cannot be read as one` }] : []),
    ],
  }
}

function field(value: string | undefined): Found | undefined {
  return value === undefined ? undefined : { value, from: 'field' }
}
