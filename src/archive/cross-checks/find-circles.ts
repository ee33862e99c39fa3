import { compareSourcePlaces, type SourcePlace } from '../../concepts/source-place.ts'

/** One thing that leads to another, with the place that says so. */
export interface Link {
  readonly from: string
  readonly to: string
  readonly place: SourcePlace
  /** The field it is said in, where that is not the same for all. */
  readonly field?: string
}

type Circle = readonly [Link, ...Link[]]

/**
 * Returns a circle for every set of things that lead to each other, beginning with the first of its links in
 * order of file and place. Each link is followed once, without recursion, so that chains may be of any length.
 */
export function findCircles(links: readonly Link[]): readonly Circle[] {
  const sorted = links.toSorted((a, b) => compareSourcePlaces(a.place, b.place))
  const leading = Map.groupBy(sorted, ({ from }) => from)
  const done = new Set<string>()
  return [...leading.keys()].flatMap((start) => walk(start, leading, done))
}

interface Step {
  readonly at: string
  readonly by?: Link
  readonly next: Iterator<Link>
}

function walk(
  start: string,
  leading: ReadonlyMap<string, readonly Link[]>,
  done: Set<string>,
): readonly Circle[] {
  if (done.has(start)) return []
  const circles: Circle[] = []
  const onPath = new Map<string, number>()
  const path: Step[] = []
  const enter = (at: string, by?: Link) => {
    onPath.set(at, path.length)
    path.push({ at, next: (leading.get(at) ?? []).values(), ...(by === undefined ? {} : { by }) })
  }
  enter(start)
  for (let step = path.at(-1); step !== undefined; step = path.at(-1)) {
    const { value: link, done: exhausted } = step.next.next()
    if (exhausted === true || link === undefined) {
      path.pop()
      onPath.delete(step.at)
      done.add(step.at)
    } else {
      const closes = onPath.get(link.to)
      if (closes !== undefined) circles.push(circleOf(path.slice(closes + 1), link))
      else if (!done.has(link.to)) enter(link.to, link)
    }
  }
  return circles
}

function circleOf(steps: readonly Step[], closing: Link): Circle {
  const links = [...steps.flatMap(({ by }) => (by === undefined ? [] : [by])), closing]
  const first = links.reduce((best, link, index) => {
    const other = links[best]
    return other !== undefined && compareSourcePlaces(link.place, other.place) < 0 ? index : best
  }, 0)
  const [head = closing, ...rest] = [...links.slice(first), ...links.slice(0, first)]
  return [head, ...rest]
}
