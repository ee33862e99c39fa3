import { kindInKebabCase, type MarkKind, markKinds } from '../../concepts/mark-fields.ts'
import type { Article } from '../../concepts/report.ts'
import type { Edition } from '../../render/edition.ts'
import { layerNumber } from '../../render/layer-class.ts'
import { contributorName } from '../mark-notes/note-frame.ts'

/** A switch of what is marked in a report. */
export interface SwitchView {
  /** Id of its control: `ui-show-quote`, `ui-layer-2`. */
  readonly id: string
  /** Its name in addresses: `quote`, `layer.second-reading`. */
  readonly name: string
  readonly label: string
  /** How many marks it shows. */
  readonly count: string
  /** The class of a kind, whose shape the label bears; absent for a layer. */
  readonly shape?: string
}

/** The switches of a report: one for each kind of mark it has, and one for each layer. */
export interface LayerBarView {
  readonly kinds: readonly SwitchView[]
  readonly layers: readonly SwitchView[]
}

// Words marked as printed are no mark but whose voice they are in, and what is sensitive is unveiled beside its warning.
const withoutSwitch: ReadonlySet<MarkKind> = new Set(['AsPrinted', 'Sensitive'])

/** Returns the switches of a report; undefined where nothing is marked in it. */
export function layerBar(edition: Edition, article: Article): LayerBarView | undefined {
  if (article.annotations.every(({ kind }) => kind === 'AsPrinted')) return undefined
  return { kinds: kindSwitches(edition, article), layers: layerSwitches(edition, article) }
}

function kindSwitches({ words }: Edition, { annotations }: Article): readonly SwitchView[] {
  const counts = new Map<MarkKind, number>()
  for (const { kind } of annotations) counts.set(kind, (counts.get(kind) ?? 0) + 1)
  return markKinds.flatMap((kind) => {
    const count = counts.get(kind)
    if (count === undefined || withoutSwitch.has(kind)) return []
    const name = kindInKebabCase(kind)
    return {
      id: `ui-show-${name}`,
      name,
      label: words.labels.markKind[kind],
      count: words.number(count),
      shape: `mark-${name}`,
    }
  })
}

/** Those from the ninth on share a switch where they are more than one. */
function layerSwitches(edition: Edition, article: Article): readonly SwitchView[] {
  const { words } = edition
  const groups = Map.groupBy(article.layers, ({ id }) => layerNumber(article, id))
  return [...groups].flatMap(([number, layers]) => {
    const [layer] = layers
    if (layer === undefined) return []
    const held = article.annotations.filter(({ layer: own }) => layers.some(({ id }) => id === own))
    const control = { id: `ui-layer-${number}`, count: words.number(held.length) }
    if (layers.length > 1) return { ...control, name: 'other-layers', label: words.layers.otherLayers }
    const names = words.list(layer.by.map((id) => contributorName(edition, id)))
    return { ...control, name: `layer.${layer.id}`, label: words.layers.layer(names, layer.title) }
  })
}
