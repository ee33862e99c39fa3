import type { Actor } from '../concepts/actor.ts'
import type { ActorId, OutletId } from '../concepts/id.ts'
import type { Outlet } from '../concepts/outlet.ts'
import type { Archive } from './archive.ts'

/** Returns the actor of an id, or undefined where the id is not an actor's. */
export function findActor({ actors }: Archive, id: string): Actor | undefined {
  return actors.get(id as ActorId)
}

/** Returns the outlet of an id, or undefined where the id is not an outlet's. */
export function findOutlet({ outlets }: Archive, id: string): Outlet | undefined {
  return outlets.get(id as OutletId)
}
