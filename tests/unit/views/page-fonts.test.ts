import { describe, expect, it } from 'vitest'
import { pageFonts } from '../../../src/views/page-fonts.ts'

describe('the letters fetched before they are asked for', () => {
  it('are those of the interface and of the main text, each once', () => {
    expect(pageFonts('en', 'en-GB')).toEqual(['sans', 'serif'])
    expect(pageFonts('en', 'ar')).toEqual(['sans', 'serif', 'arabic'])
    expect(pageFonts('ar', 'ar')).toEqual(['sans', 'arabic'])
    expect(pageFonts('he', 'fa')).toEqual(['sans', 'hebrew', 'arabic'])
  })

  it('are none of a script that there is no face for', () => {
    expect(pageFonts('ja', 'ru')).toEqual(['sans'])
  })
})
