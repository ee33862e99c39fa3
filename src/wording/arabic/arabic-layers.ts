import type { LayerWords } from '../layer-words.ts'
import type { LocaleForms } from '../locale-forms.ts'
import { arabicNouns } from './arabic-nouns.ts'
import { countInArabic } from './count-in-arabic.ts'

/** Words of the bar that switches marks, in Arabic. */
export function arabicLayers(forms: LocaleForms): LayerWords {
  return {
    allShown: (kinds) => `العلامات: ${countInArabic(kinds, arabicNouns.kinds, forms)}، كلها ظاهرة`,
    someShown: 'العلامات: بعضها غير ظاهر',
    noneShown: 'العلامات: لا شيء منها ظاهر',
    layer: (names, title) => (title === undefined ? names : `${title} (${names})`),
    otherLayers: 'طبقات أخرى',
    notShown: 'غير ظاهر:',
    allMarks: 'علامات الأرشيف وحواشيه',
    paragraphCopied: (paragraph) => `نُسخ عنوان الفقرة ${paragraph}`,
    markCopied: 'نُسخ عنوان الكلمات المعلَّمة',
  }
}
