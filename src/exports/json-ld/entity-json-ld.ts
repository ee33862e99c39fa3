import { findActor, findOutlet } from '../../archive/find-party.ts'
import type { ActorKind } from '../../concepts/actor.ts'
import type { Speaker } from '../../concepts/speaker.ts'
import type { Edition } from '../../render/edition.ts'
import { entityRun, folderOfEntity } from '../../views/record-run.ts'
import { absoluteAddress } from '../absolute-address.ts'
import type { Thing } from './json-ld.ts'

const typesOfActors: Readonly<Record<ActorKind, string>> = {
  person: 'Person',
  state: 'GovernmentOrganization',
  'government-body': 'GovernmentOrganization',
  organisation: 'Organization',
  'armed-group': 'Organization',
  collective: 'Organization',
}

/** Returns the type in schema.org of an actor, outlet, event or place. */
export function typeOfEntity(edition: Edition, id: string): string {
  const actor = findActor(edition.archive, id)
  if (actor !== undefined) return typesOfActors[actor.kind]
  if (findOutlet(edition.archive, id) !== undefined) return 'NewsMediaOrganization'
  return folderOfEntity(edition, id) === 'events' ? 'Event' : 'Place'
}

/** Returns an actor, outlet, event or place by name, with its page as its id. */
export function entityThing(edition: Edition, id: string): Thing {
  const { text, href } = entityRun(edition, id)
  return {
    '@type': typeOfEntity(edition, id),
    '@id': href === undefined ? undefined : absoluteAddress(edition, href),
    name: text,
  }
}

/** Returns who speaks: the parties by name; nothing for somebody who is not named. */
export function speakerThings(edition: Edition, speaker: Speaker): readonly Thing[] {
  return speaker.kind === 'named' ? speaker.parties.map((party) => entityThing(edition, party)) : []
}
