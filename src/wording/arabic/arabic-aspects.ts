import type { MarkWords } from '../mark-words.ts'

/** What readings of the same words may differ in, in Arabic. */
export const arabicAspects: MarkWords['aspects'] = {
  extent: 'الكلمات المقصودة',
  speaker: 'المتكلم',
  mode: 'طريقة إيراد الكلام',
  cue: 'الفعل',
  dateSaid: 'وقت الكلام',
  audience: 'من وُجّه إليه الكلام',
  way: 'من وصل الكلام عن طريقه',
  event: 'الحدث',
  medium: 'موضع الكلام',
  affiliation: 'الجهة التي ينتمي إليها المتكلم',
  claim: 'القول',
  stance: 'الموقف',
  measure: 'المعدود',
  amount: 'المقدار',
  unit: 'الوحدة',
  technique: 'الأسلوب',
  neutral: 'الصيغة المحايدة',
  term: 'مجموعة الألفاظ',
  language: 'اللغة',
  translation: 'الترجمة',
  sensitivity: 'صنف المقطع',
}
