import type { TextRange } from '../concepts/text-range.ts'
import { type CodePointIndex, indexCodePoints } from './code-point-index.ts'

/** A canonical text that annotations stand in, with its index of code points. */
export interface MarkedText {
  readonly in: TextRange['in']
  readonly text: string
  readonly index: CodePointIndex
}

/** The two texts of a report. */
export interface MarkedTexts {
  readonly body: MarkedText
  readonly headline: MarkedText
}

export function buildMarkedTexts(body: string, headline: string): MarkedTexts {
  return {
    body: { in: 'body', text: body, index: indexCodePoints(body) },
    headline: { in: 'headline', text: headline, index: indexCodePoints(headline) },
  }
}
