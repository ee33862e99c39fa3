import type { Outlet } from '../concepts/outlet.ts'

/** An outlet of the archive with all the names it goes by. */
export interface NamedParty {
  readonly id: string
  readonly names: readonly string[]
  readonly kind: string
}

/** Returns an outlet with all its names. */
export function nameOutlet({ id, name, names = [], kind }: Outlet): NamedParty {
  return { id, kind, names: [name, ...names.map(({ value }) => value)] }
}
