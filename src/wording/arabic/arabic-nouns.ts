import type { ArabicNoun } from './count-in-arabic.ts'

function noun(singular: string, one: string, dual: string, plural: string, accusative: string): ArabicNoun {
  return { singular, one, dual, plural, accusative }
}

/** The nouns that the archive counts, named as the counts are. */
export const arabicNouns = {
  articles: noun('تقرير', 'تقرير واحد', 'تقريران', 'تقارير', 'تقريرًا'),
  actors: noun('طرف', 'طرف واحد', 'طرفان', 'أطراف', 'طرفًا'),
  outlets: noun('وسيلة إعلام', 'وسيلة إعلام واحدة', 'وسيلتا إعلام', 'وسائل إعلام', 'وسيلة إعلام'),
  events: noun('حدث', 'حدث واحد', 'حدثان', 'أحداث', 'حدثًا'),
  sources: noun('مصدر', 'مصدر واحد', 'مصدران', 'مصادر', 'مصدرًا'),
  claims: noun('قول', 'قول واحد', 'قولان', 'أقوال', 'قولًا'),
  terms: noun('مجموعة ألفاظ', 'مجموعة ألفاظ واحدة', 'مجموعتا ألفاظ', 'مجموعات ألفاظ', 'مجموعة ألفاظ'),
  places: noun('مكان', 'مكان واحد', 'مكانان', 'أمكنة', 'مكانًا'),
  quotations: noun('اقتباس', 'اقتباس واحد', 'اقتباسان', 'اقتباسات', 'اقتباسًا'),
  statements: noun('تصريح', 'تصريح واحد', 'تصريحان', 'تصريحات', 'تصريحًا'),
  wordings: noun('صيغة', 'صيغة واحدة', 'صيغتان', 'صيغ', 'صيغة'),
  figures: noun('رقم', 'رقم واحد', 'رقمان', 'أرقام', 'رقمًا'),
  kinds: noun('نوع', 'نوع واحد', 'نوعان', 'أنواع', 'نوعًا'),
  readings: noun('قراءة', 'قراءة واحدة', 'قراءتان', 'قراءات', 'قراءة'),
  others: noun('طرف آخر', 'طرف آخر', 'طرفان آخران', 'أطراف أخرى', 'طرفًا آخر'),
  marks: noun('علامة', 'علامة واحدة', 'علامتان', 'علامات', 'علامة'),
  lines: noun('سطر', 'سطر واحد', 'سطران', 'أسطر', 'سطرًا'),
  words: noun('كلمة', 'كلمة واحدة', 'كلمتان', 'كلمات', 'كلمة'),
  times: noun('مرة', 'مرة واحدة', 'مرتان', 'مرات', 'مرة'),
  moreNotes: noun('حاشية أخرى', 'حاشية أخرى واحدة', 'حاشيتان أخريان', 'حواشٍ أخرى', 'حاشية أخرى'),
} as const

/** Nouns as they stand after a verb or a preposition. */
export const arabicObjects = {
  articles: { ...arabicNouns.articles, dual: 'تقريرين' },
  others: { ...arabicNouns.others, dual: 'طرفين آخرين' },
  quotations: { ...arabicNouns.quotations, dual: 'اقتباسين' },
  times: { ...arabicNouns.times, dual: 'مرتين' },
} as const

/** Lengths of time as they stand after a preposition. */
export const arabicTimes = {
  minute: noun('دقيقة', 'دقيقة واحدة', 'دقيقتين', 'دقائق', 'دقيقة'),
  hour: noun('ساعة', 'ساعة واحدة', 'ساعتين', 'ساعات', 'ساعة'),
  day: noun('يوم', 'يوم واحد', 'يومين', 'أيام', 'يومًا'),
} as const
