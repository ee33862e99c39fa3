/** Lists that grow by key. */
export interface Grouping<Key, Item> {
  readonly add: (key: Key, item: Item) => void
  /** The lists, in order of key by code unit; not to be added to any more. */
  readonly sorted: () => ReadonlyMap<Key, readonly Item[]>
}

/** Returns lists by key, to be filled in the order they are to have. An item added twice in a row counts once. */
export function startGrouping<Key extends string, Item>(): Grouping<Key, Item> {
  const lists = new Map<Key, Item[]>()
  return {
    add: (key, item) => {
      const list = lists.get(key)
      if (list === undefined) lists.set(key, [item])
      else if (list.at(-1) !== item) list.push(item)
    },
    sorted: () => new Map([...lists].toSorted(([a], [b]) => (a < b ? -1 : Number(a > b)))),
  }
}
