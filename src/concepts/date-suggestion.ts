import { daysInMonth } from './date-calendar.ts'

const LOOSE_DAY = /^([0-9]{4})[-/. ]([0-9]{1,2})(?:[-/. ]([0-9]{1,2}))?([?~%]?)$/
const SOLID_DAY = /^([0-9]{4})([0-9]{2})([0-9]{2})(?![0-9])/
const DAY_OR_MONTH_FIRST = /^([0-9]{1,2})[-/. ]([0-9]{1,2})[-/. ]([0-9]{4})$/
const LOOSE_TIME =
  /^([0-9]{1,2})[:.]?([0-9]{2})(?:[:.]?([0-9]{2})(?:[.,][0-9]{1,9})?)? ?(Z|[+-][0-9:]{1,5})?$/
const LOOSE_OFFSET = /^([+-])([0-9]{1,2}):?([0-9]{2})?$/

/**
 * Finds the date that a text almost is: `2025-7-8`, `2025/07/08`, `20250708`, `2025-07-08 14:44`, `25.12.2025`,
 * `2025-07-08T24:00`, `1980s`, `c. 1984`, `2004/open`. Gives only what `isDate` accepts, and nothing
 * where the text could mean two dates (`07/08/2025`, `2010/11`, `20258`).
 */
export function suggestDate(text: string, isDate: (text: string) => boolean): string | undefined {
  const plain = text
    .trim()
    .replace(/[\u2010-\u2015\u2212]/g, '-')
    .replace(/\s+/g, ' ')
  const candidates = [
    plain.replaceAll(' ', '').replace(/[xtzy]/g, (letter) => letter.toUpperCase()),
    repair(plain),
    repairSides(plain.split('/')),
    repairSides(plain.split(/ ?-- ?| - | to /)),
    /^[0-9]{4}-[0-9]{4}$/.test(plain) ? plain.replace('-', '/') : undefined,
  ]
  return candidates.find((candidate) => candidate !== undefined && candidate !== text && isDate(candidate))
}

function repair(text: string): string | undefined {
  if (/^(?:XXXX[-X]*[?~%]?|\.*\/\.*|undated|unknown|n\.d\.)$/i.test(text)) return 'XXXX'
  const about = /^(?:c\.|ca\.?|circa|about) ?(.+)$/i.exec(text)?.[1]
  if (about !== undefined) return `${repair(about) ?? about}~`
  const decade = /^([0-9]{3})0s$/.exec(text)?.[1]
  if (decade !== undefined) return `${decade}X`
  const both = /^([^?~%]+)(?:\?~|~\?)$/.exec(text)?.[1]
  if (both !== undefined) return `${both}%`
  const split = text.replace(SOLID_DAY, '$1-$2-$3')
  return repairDay(split) ?? repairMoment(split) ?? repairYear(split)
}

function repairDay(text: string): string | undefined {
  const [matched, year, month = '', day, mark] = LOOSE_DAY.exec(text) ?? []
  if (matched !== undefined) {
    // 2010/11 may be a month, or two years.
    if (day === undefined && /\/[0-9]{2}/.test(text)) return undefined
    return `${year}-${month.padStart(2, '0')}${day === undefined ? '' : `-${day.padStart(2, '0')}`}${mark}`
  }
  const [reversed, first = '', second = '', lastYear] = DAY_OR_MONTH_FIRST.exec(text) ?? []
  if (reversed === undefined || (Number(first) <= 12 && Number(second) <= 12 && first !== second))
    return undefined
  const [dayOf, monthOf] = Number(first) > 12 ? [first, second] : [second, first]
  return `${lastYear}-${monthOf.padStart(2, '0')}-${dayOf.padStart(2, '0')}`
}

function repairMoment(text: string): string | undefined {
  const [, dayText = '', timeText = ''] = /^([0-9/. -]{8,10}?)[ Tt]([0-9].*)$/.exec(text) ?? []
  const day = repairDay(dayText)
  const zoned = timeText.replace(/ ?(?:z|utc|gmt)$/i, 'Z')
  const [matched, hour = '', minute, second, offset = ''] = LOOSE_TIME.exec(zoned) ?? []
  if (day === undefined || matched === undefined) return undefined
  const [, sign, hours = '', minutes] = LOOSE_OFFSET.exec(offset) ?? []
  const zone = sign === undefined ? offset : `${sign}${hours.padStart(2, '0')}:${minutes ?? '00'}`
  const rest = `${minute}${second === undefined ? '' : `:${second}`}${zone.replace(/^[+-]00:00$/, 'Z')}`
  if (hour === '24' && minute === '00' && Number(second ?? 0) === 0) {
    const next = dayAfter(day)
    return next === undefined ? undefined : `${next}T00:${rest}`
  }
  return `${day}T${hour.padStart(2, '0')}:${rest}`
}

function dayAfter(date: string): string | undefined {
  const [year = 0, month = 0, day = 0] = date.split('-').map(Number)
  if (month < 1 || month > 12 || day < 1 || day > daysInMonth(year, month)) return undefined
  const next = day < daysInMonth(year, month) ? [year, month, day + 1] : [year, month + 1, 1]
  const [y, m, d] = next[1] === 13 ? [year + 1, 1, 1] : next
  return `${String(y).padStart(4, '0')}-${String(m).padStart(2, '0')}-${String(d).padStart(2, '0')}`
}

// Without `Y`, five digits or more are as likely a slip of the key as a year.
function repairYear(text: string): string | undefined {
  const [matched, sign = '', digits = ''] = /^[Yy](-?)0*([0-9]{1,9})$/.exec(text) ?? []
  if (matched === undefined) return text === '-0000' ? '0000' : undefined
  return digits.length > 4 ? `Y${sign}${digits}` : `${sign}${digits.padStart(4, '0')}`
}

function repairSides(sides: readonly string[]): string | undefined {
  if (sides.length !== 2) return undefined
  return sides
    .map((side) => side.trim())
    .map((side) => {
      if (/^(?:open|ongoing|present|now)$/i.test(side)) return '..'
      return /^(?:unknown|XXXX)$/i.test(side) ? '' : (repair(side) ?? side)
    })
    .join('/')
}
