import { describe, expect, it } from 'vitest'
import { addressRun } from '../../../src/views/address-run.ts'
import { frameView } from '../../../src/views/frame-view.ts'
import { isolated, isolatedText } from '../../../src/views/isolated.ts'
import { entityRun } from '../../../src/views/record-run.ts'
import { editionOf } from '../../support/edition-of.ts'
import { make } from '../../support/make.ts'

const actors = [make.actor('vask', { name: 'Oren Vask' }), make.actor('marsawi', { name: 'ليلى المرساوي' })]
const inEnglish = editionOf({ actors })
const inArabic = editionOf({ actors, settings: make.settings({ inLanguage: 'ar', name: 'سجل المضيق' }) })

describe('words that are not the interface’s own', () => {
  it('stand bare where they run as the page does', () => {
    expect(entityRun(inEnglish, 'vask')).not.toHaveProperty('dir')
    expect(entityRun(inArabic, 'marsawi')).not.toHaveProperty('dir')
  })

  it('are set apart where they run the other way', () => {
    expect(entityRun(inEnglish, 'marsawi')).toMatchObject({ dir: 'rtl' })
    expect(entityRun(inArabic, 'vask')).toMatchObject({ dir: 'ltr' })
  })

  it('keep the direction they are given, and that of their language', () => {
    expect(isolated(inArabic, { text: 'BBC عربي', lang: 'ar' })).toMatchObject({ dir: 'rtl' })
    expect(isolated(inEnglish, { text: 'Vask', dir: 'rtl' })).toMatchObject({ dir: 'rtl' })
  })

  it('are left as they are but for their direction', () => {
    const run = { text: 'Vask', href: '/vask/', printed: true } as const
    expect(isolated(inArabic, run)).toEqual({ ...run, dir: 'ltr' })
    expect(isolated(inEnglish, run)).toBe(run)
  })
})

describe('an address', () => {
  it('runs from left to right on every page', () => {
    expect(addressRun(inArabic, 'https://1.example/a')).toMatchObject({ text: '1.example', dir: 'ltr' })
    expect(addressRun(inEnglish, 'https://1.example/a')).not.toHaveProperty('dir')
  })
})

describe('a page’s title', () => {
  it('keeps its two parts apart where one of them runs the other way', () => {
    const titleIn = (edition: typeof inEnglish, title: string) =>
      frameView(edition, { title, path: '/base/x/' }).documentTitle
    expect(titleIn(inEnglish, 'Oren Vask')).toBe('Oren Vask – A made archive')
    expect(titleIn(inArabic, 'Oren Vask')).toBe('\u2068Oren Vask\u2069 – سجل المضيق')
    expect(isolatedText(inEnglish, 'ليلى')).toBe('\u2068ليلى\u2069')
  })
})
