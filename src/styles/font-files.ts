/// <reference types="astro/client" />
import arabicRegular from '@fontsource/noto-naskh-arabic/files/noto-naskh-arabic-arabic-400-normal.woff2?url'
import arabicBold from '@fontsource/noto-naskh-arabic/files/noto-naskh-arabic-arabic-600-normal.woff2?url'
import hebrewRegular from '@fontsource/noto-serif-hebrew/files/noto-serif-hebrew-hebrew-400-normal.woff2?url'
import hebrewBold from '@fontsource/noto-serif-hebrew/files/noto-serif-hebrew-hebrew-600-normal.woff2?url'
import sans from '@fontsource-variable/source-sans-3/files/source-sans-3-latin-wght-normal.woff2?url'
import serif from '@fontsource-variable/source-serif-4/files/source-serif-4-latin-wght-normal.woff2?url'

/** Addresses of the letters that a page may ask for before its styles do. They are the same files as in `fonts.css`. */
export const fontFiles = {
  serif: [serif],
  sans: [sans],
  arabic: [arabicRegular, arabicBold],
  hebrew: [hebrewRegular, hebrewBold],
} as const
