import type { MdxJsxAttribute } from 'mdast-util-mdx-jsx'
import { nameCodePoint } from '../concepts/direction-control.ts'
import { problem } from '../problems/problem.ts'
import type { BodyContext, TagElement } from './body-context.ts'
import { controlCharacter } from './check-characters.ts'
import { placeAfter, placeOfNode, placeOfPoint } from './mdx-document.ts'
import type { PlaceOf } from './parsed.ts'

/** A tag's attributes as written, character references decoded, and where they stand. */
export interface TagAttributes {
  readonly values: Readonly<Record<string, string>>
  readonly placeOf: PlaceOf
  /** True for an attribute that is written, but was told and is not among the values; after a spread, for any that is not. */
  readonly isLeftOut: (name: string) => boolean
}

/** Reads the attributes of a tag: plain strings, each once. Whatever else stands there is told and left out. */
export function parseAttributes(
  context: Pick<BodyContext, 'document' | 'report'>,
  element: TagElement,
): TagAttributes {
  const { document, report } = context
  const { file } = document
  const tag = element.name ?? ''
  const values: Record<string, string> = Object.create(null)
  const written = new Map<string, MdxJsxAttribute>()
  let isSpread = false
  for (const attribute of element.attributes) {
    const place = placeOfNode(file, { position: attribute.position })
    if (attribute.type === 'mdxJsxExpressionAttribute') {
      report(problem('spread-attribute', place, { tag }))
      isSpread = true
      continue
    }
    const { name, value } = attribute
    const first = written.get(name)
    if (first !== undefined) {
      const related = [{ label: 'First given at', place: placeOfNode(file, { position: first.position }) }]
      report(problem('repeated-attribute', place, { attribute: name, tag }, related))
      continue
    }
    written.set(name, attribute)
    if (value === null || value === undefined)
      report(problem('attribute-without-value', place, { attribute: name, tag }))
    else if (typeof value !== 'string')
      report(problem('attribute-expression', place, { attribute: name, tag }))
    else values[name] = value
  }
  const placeOf: PlaceOf = ([name], part) => {
    const attribute = written.get(String(name))
    if (attribute?.position === undefined) return placeOfNode(file, element)
    return part === 'key' ? placeOfPoint(file, attribute.position.start) : placeOfValue(document, attribute)
  }
  for (const [name, value] of Object.entries(values)) {
    const control = controlCharacter.exec(value)?.[0]
    if (control === undefined) continue
    report(problem('control-character', placeOf([name], 'value'), { character: nameCodePoint(control) }))
    delete values[name]
  }
  return { values, placeOf, isLeftOut: (name) => !(name in values) && (isSpread || written.has(name)) }
}

/** A value begins after its quotation mark, which may stand on a later line than the name. */
function placeOfValue({ file, source }: BodyContext['document'], { position }: MdxJsxAttribute) {
  if (position === undefined) return { file, line: 1, column: 1 }
  const { start, end } = position
  const lead = /^[^=]*=[^"']*["']/.exec(source.slice(start.offset, end.offset))?.[0] ?? ''
  return placeAfter(file, source, start, lead.length)
}
