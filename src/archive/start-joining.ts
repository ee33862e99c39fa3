/** Sets that grow together as their members are joined (union-find). */
export interface Joining {
  readonly join: (a: string, b: string) => void
  /** Returns one member that stands for all that a member is joined to; itself where nothing is. */
  readonly rootOf: (member: string) => string
  /** Everything joined so far, in the order it came. */
  readonly members: () => readonly string[]
}

/** Returns an empty joining; each step costs next to nothing, however long the chains. */
export function startJoining(): Joining {
  const parents = new Map<string, string>()
  const rootOf = (member: string): string => {
    let at = member
    for (;;) {
      const parent = parents.get(at) ?? at
      if (parent === at) return at
      const grandparent = parents.get(parent) ?? parent
      // Halving the path as it is walked keeps chains short.
      parents.set(at, grandparent)
      at = grandparent
    }
  }
  const enter = (member: string) => {
    if (!parents.has(member)) parents.set(member, member)
  }
  return {
    join: (a, b) => {
      enter(a)
      enter(b)
      parents.set(rootOf(a), rootOf(b))
    },
    rootOf,
    members: () => [...parents.keys()],
  }
}
