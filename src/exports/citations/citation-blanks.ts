import { stopAfter } from '../../concepts/as-title.ts'
import type { CiteFormat } from '../../wording/cite-words.ts'
import type { Wording } from '../../wording/wording.ts'
import type { CitationBlank, CitationRun, CitationText } from './citation-text.ts'
import { namesInApa } from './cite-in-apa.ts'
import { namesInBibtex } from './cite-in-bibtex.ts'
import { namesInChicago } from './cite-in-chicago.ts'
import { namesInCsl } from './cite-in-csl-json.ts'
import { namesInMla } from './cite-in-mla.ts'
import { authorsInRis } from './cite-in-ris.ts'
import type { CitedName } from './cited-name.ts'

/** Stand for what is not filled in yet. No content holds these, since they are noncharacters, which `oneLine` takes out. */
export const markBlanks = { hand: '\uFDD0', words: '\uFDD1', id: '\uFDD2' } as const satisfies Readonly<
  Record<CitationBlank, string>
>

const blankOf: Readonly<Record<string, CitationBlank>> = {
  '\uFDD0': 'hand',
  '\uFDD1': 'words',
  '\uFDD2': 'id',
}

/** What a nameless hand looks like in each format, and so what a name takes the place of. */
const nameless = /((?:AU {2}- |\{|\[\{"literal":")?\uFDD0(?:"\}\]|\}|\.)?|\uFDD1\.?|\uFDD2)/

interface Fills {
  readonly hands: Readonly<Record<CiteFormat, string>>
  readonly words: string
  readonly id: string
}

/** Returns names as each format has them in an entry. */
export function handInFormats(
  names: readonly CitedName[],
  words: Wording,
): Readonly<Record<CiteFormat, string>> {
  return {
    apa: namesInApa(names, words),
    chicago: namesInChicago(names, words),
    mla: namesInMla(names, words),
    bibtex: namesInBibtex(names),
    ris: authorsInRis(names).join('\n'),
    csl: JSON.stringify(namesInCsl(names)),
  }
}

/** Returns a citation with runs of their own where something is to be filled in, which hold what stands there at first. */
export function fillBlanks(citation: CitationText, format: CiteFormat, fills: Fills): CitationText {
  return citation.flatMap((run) =>
    run.text
      .split(nameless)
      .filter((piece) => piece !== '')
      .map((piece): CitationRun => {
        const blank = [...piece].map((character) => blankOf[character]).find((found) => found !== undefined)
        if (blank === undefined) return { ...run, text: piece }
        const fill = blank === 'hand' ? fills.hands[format] : fills[blank]
        const stop = piece.endsWith('.')
        const text = stop ? `${fill}${stopAfter(fill)}` : fill
        return { ...run, text, blank, ...(stop ? { stop } : {}) }
      }),
  )
}
