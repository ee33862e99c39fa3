import type { Annotation } from '../concepts/annotation.ts'
import type { LayerId } from '../concepts/id.ts'
import type { Article } from '../concepts/report.ts'

// Those that come after the ninth share its number, since the styles can count no further.
const lastLayer = 9

/** Returns the number of a reader's layer on its report, from 1 to 9. */
export function layerNumber({ layers }: Article, layer: LayerId): number {
  return Math.min(layers.findIndex(({ id }) => id === layer) + 1, lastLayer)
}

/** Returns the class of what stands in a reader's layer: `layer-2` for the second of the report's; undefined for what the report itself holds. */
export function layerClass(article: Article, { layer }: Annotation): string | undefined {
  return layer === undefined ? undefined : `layer-${layerNumber(article, layer)}`
}
