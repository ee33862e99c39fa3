import { describe, expect, it } from 'vitest'
import { parsePrintedDate } from '../../../../src/import/dates/parse-printed-date.ts'

function dateOf(line: string, language?: string): string | undefined {
  return parsePrintedDate(line, language)?.date
}

describe('a date line', () => {
  it.each([
    ['Tuesday, 08 July 2025 2:44 PM', '2025-07-08T14:44'],
    ['July 8, 2025', '2025-07-08'],
    ['8 JULY 2025.', '2025-07-08'],
    ['8th of July, 2025', '2025-07-08'],
    ['Jul. 8, 2025 at 2.44pm EDT', '2025-07-08T14:44-04:00'],
    ['2:44 PM, Tue July 8, 2025', '2025-07-08T14:44'],
    ['2025-07-08', '2025-07-08'],
    ['2025/07/08 14:44', '2025-07-08T14:44'],
    ['2025-07-08T14:44:00.000Z', '2025-07-08T14:44:00Z'],
    ['08.07.2025, 14:44 Uhr', '2025-07-08T14:44'],
    ['Tuesday 08/07/2025', '2025-07-08'],
    ['07/25/2025', '2025-07-25'],
    ['July 2025', '2025-07'],
    ['March 01, 2008', '2008-03-01'],
    ['Friday, January 4, 2019\u00a0', '2019-01-04'],
    ['📅 8 July 2025 | 5 min read', '2025-07-08'],
    ['Tue Jul  8 14:44:05 2025', '2025-07-08T14:44:05'],
    ['Tue, 08 Jul 2025 14:44:00 +0300', '2025-07-08T14:44:00+03:00'],
    ['8 July 2025 1444 GMT', '2025-07-08T14:44Z'],
    ['8 July 2025 14:44 GMT (17:44 local time)', '2025-07-08T14:44Z'],
    ['8 July 2025, 14:44 (UTC-5:30)', '2025-07-08T14:44-05:30'],
    ['mar. 11 mar. 2025', '2025-03-11'],
    ['mardi 8 juillet 2025 à 14 h 44', '2025-07-08T14:44'],
    ['Publicado el 8 de julio de 2025 a las 14:44 h', '2025-07-08T14:44'],
    ['2025. július 8., kedd 14:44', '2025-07-08T14:44'],
    ['8 ARALIK 2025', '2025-12-08'],
    ['2025年7月8日（火）午後2:44', '2025-07-08T14:44'],
    ['12 ביולי 2025, ט״ז בתמוז תשפ״ה', '2025-07-12'],
    ['الثلاثاء 8 يوليو 2025 - 14:44', '2025-07-08T14:44'],
    ['١٣ محرم ١٤٤٧ هـ الموافق ٨ يوليو ٢٠٢٥ م', '2025-07-08'],
    ['1447/01/13 هـ - 2025/07/08 م', '2025-07-08'],
    ['8 تموز/يوليو 2025', '2025-07-08'],
    ['8 تموز (يوليو) 2025', '2025-07-08'],
    ['٨ كانون الأول ٢٠٢٥، الساعة ١٢:٣٠ م بتوقيت غرينتش', '2025-12-08T12:30Z'],
    ['نُشر في: 8 جويلية 2025 على الساعة 14:44', '2025-07-08T14:44'],
    ['8 يوليوز 2025', '2025-07-08'],
    ['‏8 شتنبر 2025‏', '2025-09-08'],
    ['۸ ژوئیه ۲۰۲۵ - ۱۷ تیر ۱۴۰۴', '2025-07-08'],
  ])('%j is %s, without a guess', (line, date) => {
    expect(parsePrintedDate(line)).toEqual({ date, printed: line.trim(), kind: 'published' })
  })

  it.each([
    ['12:30 AM', '2025-07-08T00:30'],
    ['12:30 PM', '2025-07-08T12:30'],
    ['1:05 p.m.', '2025-07-08T13:05'],
    ['00:00', '2025-07-08T00:00'],
    ['24:00', '2025-07-09T00:00'],
    ['23:59:59', '2025-07-08T23:59:59'],
    ['10:15 مساءً', '2025-07-08T22:15'],
    ['10:15 ص', '2025-07-08T10:15'],
    ['12:15 ليلا', '2025-07-08T00:15'],
  ])('reads %s', (time, date) => {
    expect(parsePrintedDate(`8 July 2025 ${time}`)).toEqual({
      date,
      printed: `8 July 2025 ${time}`,
      kind: 'published',
    })
  })

  it.each([
    ['08/07/2025', '2025-07-08', 'day and month could be the other way round'],
    ['8/7/25', '2025-07-08', 'the year has two digits; day and month could be the other way round'],
    ['8-Jul-69', '1969-07-08', 'the year has two digits'],
    ["Jul 8 '68", '2068-07-08', 'the year has two digits'],
    ['Monday, 8 July 2025', '2025-07-08', 'the weekday does not fit: 2025-07-08 is a Tuesday'],
    ['8 July 2025 25:61', '2025-07-08', 'there is no time 25:61, so none is kept'],
    ['8 July 2025, 2 PM', '2025-07-08T14:00', 'the minutes are not printed'],
    ['8 July 2025 09:00–17:00', '2025-07-08T09:00', 'the line names more than one time'],
    ['2023-02-30', 'XXXX', 'there is no day 2023-02-30'],
    ['2/29/2025', 'XXXX', 'there is no day 2025-02-29'],
    ['Published: 31 April 2025', 'XXXX', 'there is no day 2025-04-31'],
    ['8–10 July 2025', 'XXXX', 'the line names more than one day'],
    ['30 June – 2 July 2025', 'XXXX', 'the line names more than one day'],
    ['2025-07-08/2025-07-10', 'XXXX', 'the line names more than one day'],
    ['July–August 2025', 'XXXX', 'the line names more than one month'],
    ['Tuesday, 8 July', 'XXXX', 'the year is not printed'],
    ['Published: 8 July', 'XXXX', 'the year is not printed'],
    ['١٣ محرم ١٤٤٧ هـ', 'XXXX', 'the date is of the Hijri calendar, which is not converted'],
    ['سه‌شنبه ۱۷ تیر ۱۴۰۴ - ۱۴:۴۴', 'XXXX', 'the date is of the Persian calendar, which is not converted'],
    ['1404/04/17', 'XXXX', 'the date is of another calendar, which is not converted'],
    ['8 กรกฎาคม 2568', 'XXXX', 'the year 2568 cannot be of our calendar'],
    ['Posted 3 hours ago', 'XXXX', 'the line counts from a day it does not name'],
    ['منذ 3 ساعات', 'XXXX', 'the line counts from a day it does not name'],
  ])('%j is %s, and says: %s', (line, date, guess) => {
    expect(parsePrintedDate(line)).toEqual({ date, printed: line, kind: 'published', guess })
  })

  it.each(['BST', 'IST', 'CST', 'AST', 'PST', 'ET', 'Merrowe time', 'local time', 'بتوقيت ميرو'])(
    'keeps no zone for %s, and says so',
    (zone) => {
      const guess = `“${zone}” does not tell the offset from UTC, so no zone is kept`
      expect(parsePrintedDate(`Published 14:44 ${zone}, 8 July 2025`)).toMatchObject({
        date: '2025-07-08T14:44',
        guess,
      })
      expect(parsePrintedDate(`8 July 2025 2:44 PM (${zone})`)).toMatchObject({
        date: '2025-07-08T14:44',
        guess,
      })
    },
  )

  it.each([
    ['GMT', 'Z'],
    ['UTC', 'Z'],
    ['CET', '+01:00'],
    ['CEST', '+02:00'],
    ['MSK', '+03:00'],
    ['GMT+3', '+03:00'],
    ['UTC +05:30', '+05:30'],
    ['+0300', '+03:00'],
    ['-0400', '-04:00'],
    ['بتوقيت مكة المكرمة', '+03:00'],
    ['Greenwich Mean Time', 'Z'],
  ])('keeps the offset of %s', (zone, offset) => {
    const printed = `8 July 2025 14:44 ${zone}`
    expect(parsePrintedDate(printed)).toEqual({
      date: `2025-07-08T14:44${offset}`,
      printed,
      kind: 'published',
    })
  })

  it.each([
    ['Last updated: 8 July 2025', '2025-07-08', 'updated'],
    ['8 July 2025 (updated)', '2025-07-08', 'updated'],
    ['As of 8 July 2025', '2025-07-08', 'updated'],
    ['Date updated: 8 July 2025', '2025-07-08', 'updated'],
    ['آخر تحديث: 8 يوليو 2025', '2025-07-08', 'updated'],
    ['Updated 9 July 2025 (published 8 July 2025)', '2025-07-08', 'published'],
    ['8 July 2025 | Updated: 9 July 2025 10:00', '2025-07-08', 'published'],
    ['Published 8 July 2025 14:44, updated 16:20', '2025-07-08T14:44', 'published'],
    ['Published: 2025', '2025', 'published'],
    ['Date: 2025-07', undefined, undefined],
  ] as const)('%j tells which date it is', (line, date, kind) => {
    const found = parsePrintedDate(line)
    expect([found?.date, found?.kind]).toEqual([date, kind])
  })

  it('lets the language decide what numbers and names leave open', () => {
    expect(dateOf('08/07/2025', 'en-GB')).toBe('2025-07-08')
    expect(dateOf('08/07/2025', 'en-US')).toBe('2025-08-07')
    expect(dateOf('25. 7. 8.', 'ko')).toBe('2025-07-08')
    expect(parsePrintedDate('8 listopada 2025', 'pl')).toMatchObject({ date: '2025-11-08' })
    expect(parsePrintedDate('8 listopada 2025', 'hr')).toMatchObject({ date: '2025-10-08' })
    expect(parsePrintedDate('8 listopada 2025')?.guess).toBe(
      'the name of the month means another month in another language',
    )
    expect(dateOf('juillet 2025', 'fr')).toBe('2025-07')
    expect(dateOf('8 July 2025', 'no such language')).toBe('2025-07-08')
  })
})
