import { isMap, isScalar, isSeq, type Pair, type ParsedNode, type Scalar } from 'yaml'
import { nameCodePoint } from '../concepts/direction-control.ts'
import type { PointPlace } from '../concepts/source-place.ts'
import { type Problem, problem } from '../problems/problem.ts'
import { quoteField } from './explain-yaml.ts'
import type { PointAt } from './source-points.ts'

/** YAML as read: lists, null-prototype objects, and the own text of every scalar (`2031`, `true`); `null` where there is none. */
export interface CollectedYaml {
  readonly value: unknown
  readonly places: ReadonlyMap<string, PointPlace>
  readonly keys: ReadonlyMap<string, PointPlace>
  readonly problems: readonly Problem[]
}

type Node = ParsedNode | Scalar | null | undefined

const commentAhead = /[ \t]+#/y

/**
 * Walks a composed document of `text`, whose depth is bounded, into plain values with their places. No alias, tag or
 * prototype is looked at. `start` is where `text` begins in its file.
 */
export function collectYaml(root: Node, text: string, pointAt: PointAt, start: number): CollectedYaml {
  const places = new Map<string, PointPlace>()
  const keys = new Map<string, PointPlace>()
  const problems: Problem[] = []
  const placeOf = (node: Node) => pointAt(start + (node?.range?.[0] ?? 0))

  function collect(node: Node, path: string): unknown {
    if (isSeq(node)) {
      return node.items.map((item, index) => {
        const child = path === '' ? String(index) : `${path}.${index}`
        places.set(child, placeOf(item as Node))
        return collect(item as Node, child)
      })
    }
    if (isMap(node)) return collectFields(node.items as readonly Pair<Node, Node>[], path)
    return isScalar(node) ? collectScalar(node) : null
  }

  function collectFields(pairs: readonly Pair<Node, Node>[], path: string): unknown {
    const fields: Record<string, unknown> = Object.create(null)
    for (const { key, value } of pairs) {
      const place = placeOf(key)
      const name = nameOf(key, place)
      if (name === undefined) continue
      const child = path === '' ? name : `${path}.${name}`
      const first = keys.get(child)
      if (Object.hasOwn(fields, name)) {
        problems.push(
          problem(
            'repeated-field',
            place,
            { field: name },
            first === undefined ? [] : [{ label: 'First used at', place: first }],
          ),
        )
        continue
      }
      keys.set(child, place)
      places.set(child, value?.range == null || isEmpty(value) ? place : placeOf(value))
      fields[name] = collect(value, child)
    }
    return fields
  }

  function nameOf(key: Node, place: PointPlace): string | undefined {
    if (!isScalar(key)) {
      problems.push(
        problem('unexpected-yaml', place, { feature: key == null ? 'no-name' : 'list-as-name', text: '?' }),
      )
      return undefined
    }
    const name = key.source ?? ''
    if (name === '' || (name === '<<' && key.type === 'PLAIN')) {
      problems.push(
        problem('unexpected-yaml', place, {
          feature: name === '' ? 'no-name' : 'merge-key',
          text: name || ':',
        }),
      )
      return undefined
    }
    return name
  }

  function collectScalar(node: Scalar): string | null {
    if (isEmpty(node)) return null
    const words = node.source ?? ''
    tellComment(node)
    if (!words.isWellFormed()) {
      const half = /\p{Cs}/u.exec(words)?.[0] ?? ''
      problems.push(
        problem('invalid-text', pointAt(start + (node.range?.[0] ?? 0)), {
          problem: 'invalid-text',
          text: nameCodePoint(half),
          expected: 'whole characters',
        }),
      )
    }
    return words
  }

  // What an author meant as words would be lost without a trace.
  function tellComment({ type, range, source }: Scalar) {
    commentAhead.lastIndex = range?.[1] ?? text.length
    if (type !== 'PLAIN' || !commentAhead.test(text)) return
    const offset = commentAhead.lastIndex - 1
    const suggestion = quoteField(text, offset, source ?? '')
    problems.push(
      problem('comment-after-value', pointAt(start + offset), suggestion === undefined ? {} : { suggestion }),
    )
  }

  places.set('', placeOf(root))
  return { value: collect(root, ''), places, keys, problems }
}

/** True for what YAML's core schema reads as nothing: an empty value, `null` or `~`, not in quotation marks. */
function isEmpty(node: Node): boolean {
  return isScalar(node) && node.type === 'PLAIN' && /^(?:|~|null|Null|NULL)$/.test(String(node.source))
}
