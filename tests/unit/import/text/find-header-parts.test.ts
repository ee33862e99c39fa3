import { describe, expect, it } from 'vitest'
import { findHeaderParts } from '../../../../src/import/text/find-header-parts.ts'

const outletNames = ['Harbour Courier', 'harbourcourier.example', 'صحيفة الميناء']
const context = { outletNames, headline: 'Boats stopped' }

function kindsOf(line: string, language?: string) {
  const parts = findHeaderParts(line, language === undefined ? context : { ...context, language })
  return parts?.map(({ kind }) => kind).join(' ')
}

describe('findHeaderParts', () => {
  it.each([
    ['Boats  Stopped', undefined],
    ['boats stopped', 'headline-again'],
    ['Harbour Courier', 'outlet'],
    ['Norvale Harbour Courier', 'outlet'],
    ['from the Harbour Courier', 'outlet'],
    ['www.harbourcourier.example', 'outlet'],
    ['https://harbourcourier.example/a?b=c', 'url'],
    ['Link: https://harbourcourier.example/a', 'url'],
    ['موقع صحيفة الميناء', 'outlet'],
    ['Source: Meridian Agency', 'credit'],
    ['المصدر: وكالة المضيق', 'credit'],
    ['By Ilse Tarn', 'byline'],
    ['By ILSE TARN and OREN VASK in Port Merrowe', 'byline'],
    ['By Ilse Tarn, Harbour Courier', 'byline'],
    ['By staff reporters', 'byline'],
    ['Words by J. R. Vask Jr.', 'byline'],
    ['Von Ilse Tarn', 'byline'],
    ['Por Ilse Tarn y Oren Vask', 'byline'],
    ['Door Ilse Tarn', 'byline'],
    ['بقلم: إلسه تارن', 'byline'],
    ['كتب: أورن فاسك', 'byline'],
    ['מאת אילזה טרן', 'byline'],
    ['18 March 2031', 'date'],
    ['By Ilse Tarn, 18 March 2031', 'byline date'],
    ['Harbour Courier – 18 March 2031', 'outlet date'],
    ['PORT MERROWE, Norvale —', 'dateline'],
    ['PORT MERROWE, March 18 (Meridian Agency)', 'dateline'],
  ])('reads %j as %s', (line, kinds) => {
    expect(kindsOf(line)).toBe(kinds)
  })

  it.each([
    'By Tuesday the boats had gone',
    'By sea, by land',
    'By 2031 all was over',
    'By Ilse Tarn, who saw it.',
    'by the old pier,',
    'Harbour Courier journalists were led away',
    'Harbour Courier wins a prize for courage',
    'The Harbour Courier was first to report it.',
    'صحيفة الميناء تعلن الحرب',
    'BREAKING',
    'PORT MERROWE',
    'BREAKING, Norvale',
    'كتب الوزير رسالة إلى البحارة',
    'Source of the fire unknown',
    'Ilse Tarn',
    'On 18 March 2031 the boats came back',
    'Boats stopped, 18 March',
  ])('leaves %j to the report', (line) => {
    expect(kindsOf(line)).toBeUndefined()
  })

  it('takes a word that opens bylines in one language for one only there', () => {
    expect(kindsOf('Door Ilse Tarn', 'nl-BE')).toBe('byline')
    expect(kindsOf('Door Ilse Tarn', 'en')).toBeUndefined()
  })
})
