/** Returns the circles of a graph, one for each edge that closes one on a walk in depth: `a → b → a`. */
export function findCircles(targets: ReadonlyMap<string, readonly string[]>): string[] {
  const circles: string[] = []
  const done = new Set<string>()
  const walk = (node: string, way: readonly string[]) => {
    const start = way.indexOf(node)
    if (start >= 0) circles.push([...way.slice(start), node].join(' → '))
    if (start >= 0 || done.has(node)) return
    for (const next of targets.get(node) ?? []) walk(next, [...way, node])
    done.add(node)
  }
  for (const node of targets.keys()) walk(node, [])
  return circles
}
