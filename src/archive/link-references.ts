import type { ReferenceKind } from '../concepts/references.ts'
import type { PlacedReference } from '../parse/parsed.ts'
import { type Problem, problem } from '../problems/problem.ts'
import { findMeant } from './find-meant.ts'
import { findUnknownUtterance } from './find-unknown-utterance.ts'
import { type ParsedContent, recordFolders } from './parsed-content.ts'
import type { IdKind, Register } from './register.ts'

/** The kinds of id that satisfy a reference; those of a place in a report are looked up by themselves. */
const accepted: Readonly<Record<Exclude<ReferenceKind, 'utterance'>, readonly IdKind[]>> = {
  article: ['article'],
  actor: ['actor'],
  outlet: ['outlet'],
  party: ['actor', 'outlet'],
  event: ['event'],
  claim: ['claim'],
  term: ['term'],
  place: ['place'],
  contributor: ['contributor'],
  subject: ['subject'],
  measure: ['measure'],
  topic: ['actor', 'event', 'place'],
  entity: ['actor', 'outlet', 'event', 'place'],
}

const declaredInSettings: ReadonlySet<ReferenceKind> = new Set(['contributor', 'subject', 'measure'])

/** Resolves every reference of every record, tag, note and layer; gives a problem for each that leads nowhere. */
export function linkReferences(content: ParsedContent, register: Register): readonly Problem[] {
  const explain = explainer(register)
  const findUnknown = findUnknownUtterance(content)
  const linked = [
    ...recordFolders.flatMap(
      (folder): readonly { readonly references?: readonly PlacedReference[] }[] => content[folder],
    ),
    ...(content.settings === undefined ? [] : [content.settings]),
    ...content.unread,
  ]
  const problems: Problem[] = []
  for (const { references = [] } of linked)
    for (const { to, id, place } of references) {
      if (to === 'utterance') {
        const details = findUnknown(id)
        if (details !== undefined) problems.push(problem('unknown-utterance', place, details))
      } else if (isUnknown(register, to, id)) {
        problems.push(problem(`unknown-${to}`, place, explain(to, id)))
      }
    }
  return problems
}

function isUnknown(register: Register, to: keyof typeof accepted, id: string): boolean {
  if (declaredInSettings.has(to) && !register.hasSettings) return false
  return !accepted[to].some((kind) => register.ids.get(kind)?.has(id))
}

/** Returns what explains an unknown id. Each is looked into once, since one slip is often repeated and a search for the nearest is long. */
function explainer(register: Register) {
  const candidates = new Map<string, readonly string[]>()
  const idsFor = (to: keyof typeof accepted) => {
    const ids =
      candidates.get(to) ?? accepted[to].flatMap((kind) => [...(register.ids.get(kind)?.keys() ?? [])])
    candidates.set(to, ids)
    return ids
  }
  const found = new Map<string, ReturnType<typeof explain>>()
  const explain = (to: keyof typeof accepted, id: string) => {
    const kinds = accepted[to]
    return {
      id,
      presentId: kinds
        .map((kind) => register.aliases.get(kind)?.get(id)?.aliasOf)
        .find((present) => present !== undefined),
      nearest: findMeant(id, idsFor(to)),
      otherKind: [...register.ids].find(([, ids]) => ids.has(id))?.[0],
    }
  }
  return (to: keyof typeof accepted, id: string) => {
    const key = `${to} ${id}`
    const explained = found.get(key) ?? explain(to, id)
    found.set(key, explained)
    return explained
  }
}
