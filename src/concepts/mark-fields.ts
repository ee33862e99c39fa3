import { z } from 'zod'
import { findDirectionControl } from './direction-control.ts'
import { refuse } from './fault.ts'
import { contributorRef, isRecordId } from './id.ts'

/** The kinds of annotation: the names of the tags. */
export const markKinds = [
  'Quote',
  'Claim',
  'Mention',
  'Quantity',
  'Rhetoric',
  'AsPrinted',
  'Context',
  'Correction',
  'Foreign',
  'Sensitive',
] as const
export type MarkKind = (typeof markKinds)[number]

/** An id of a note or an annotation within its article; one from a layer is prefixed `LAYER.`. */
export type MarkId = string & z.core.$brand<'MarkId'>

const derivedForm = new RegExp(`^(?:${markKinds.map((kind) => kind.toLowerCase()).join('|')})-[0-9a-f]{8}$`)

/** True for an id that the program uses itself: a paragraph's, one of the interface, or a derived one. */
export function isReservedMarkId(text: string): boolean {
  return /^p-\d+$/.test(text) || text.startsWith('ui-') || derivedForm.test(text)
}

/** An id that an author types for a note or an annotation. */
export const typedId = z
  .string()
  .check((context) => {
    if (!isRecordId(context.value)) refuse(context, { problem: 'invalid-id', text: context.value })
    else if (isReservedMarkId(context.value)) refuse(context, { problem: 'reserved-id', text: context.value })
  })
  .transform((text) => text as MarkId)

/** Words in an attribute: not blank, without bidirectional controls. */
export const attributeText = z.string().check((context) => {
  const control = findDirectionControl(context.value)
  if (control !== undefined) refuse(context, { problem: 'direction-control', text: context.value, control })
  if (context.value.trim() === '')
    refuse(context, { problem: 'invalid-text', text: context.value, expected: 'some words' })
})

export const certainty = z.enum(['high', 'medium', 'low'])
export const markStatus = z.enum(['draft', 'accepted', 'disputed'])

/** The attributes that every tag may carry. */
export const markFields = {
  id: typedId.optional(),
  creator: contributorRef.optional(),
  certainty: certainty.optional(),
  status: markStatus.optional(),
}

/** Returns a kind as it stands in ids, classes and filters: `as-printed`. */
export function kindInKebabCase(kind: MarkKind): string {
  return kind.replace(/(?<!^)[A-Z]/g, (capital) => `-${capital}`).toLowerCase()
}
