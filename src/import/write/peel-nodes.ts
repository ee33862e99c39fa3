/**
 * Returns nodes with the inside of some in their stead, however deep: `insideOf` gives it, or undefined for a node that
 * stays. A page may be nested deeper than calls may be.
 */
export function peelNodes<Node>(
  nodes: readonly Node[],
  insideOf: (node: Node) => readonly Node[] | undefined,
): readonly Node[] {
  const peeled: Node[] = []
  const left = nodes.toReversed()
  for (let node = left.pop(); node !== undefined; node = left.pop()) {
    const inside = insideOf(node)
    if (inside === undefined) peeled.push(node)
    else for (const inner of inside.toReversed()) left.push(inner)
  }
  return peeled
}
