import type { LayerWords } from '../layer-words.ts'
import type { LocaleForms } from '../locale-forms.ts'

/** Words of the bar that switches marks, in English. */
export function englishLayers({ number, plural }: LocaleForms): LayerWords {
  return {
    allShown: (kinds) => `Marks: ${number(kinds)} ${plural(kinds, 'kind', 'kinds')} shown`,
    someShown: 'Marks: some are not shown',
    noneShown: 'Marks: none shown',
    layer: (names, title) => (title === undefined ? names : `${title} (${names})`),
    otherLayers: 'Other layers',
    notShown: 'Not shown:',
    allMarks: 'the archive’s marks and notes',
    paragraphCopied: (paragraph) => `Address of paragraph ${paragraph} copied`,
    markCopied: 'Address of the marked words copied',
  }
}
