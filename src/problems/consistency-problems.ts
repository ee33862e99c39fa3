import { noticeWording, problemWording } from './wording.ts'

/** A note of a layer has the layer's id before its own, which is what its author types. */
function typedPart(id: string): string {
  return id.slice(id.indexOf('.') + 1)
}

/** What records say that does not fit together. */
export const consistencyProblems = {
  'duplicate-id': problemWording(
    ({ id, kind, firstKind }: { readonly id: string; readonly kind: string; readonly firstKind: string }) =>
      kind === firstKind
        ? `Unexpected second ${kind} \`${id}\`, expected an id of its own.`
        : `Unexpected ${kind} \`${id}\`, expected an id that no ${firstKind} has.`,
    ({ kind, firstKind }) =>
      kind === firstKind
        ? 'Give one of the two another id.'
        : 'Give one of the two another id: actors, outlets, events and places share theirs, so that an id needs no prefix.',
  ),
  'duplicate-alias': problemWording(
    ({ id }: { readonly id: string; readonly isOwn: boolean }) =>
      `Unexpected alias \`${id}\`, expected an id that nothing else has or had.`,
    ({ isOwn }) =>
      isOwn
        ? 'Remove it: the record has it already.'
        : 'Remove it here or there: an address can lead to one record only.',
  ),
  'reserved-page': problemWording(
    ({ id }: { readonly id: string }) =>
      `Unexpected page \`${id}\`, expected an id that is not an address of the generator.`,
    () => 'Give the page another id.',
  ),
  'event-after-report': problemWording(
    ({ date, published }: { readonly date: string; readonly published: string }) =>
      `Unexpected event of ${date}, expected one that is not after the report, which was published ${published}.`,
    () => 'Correct one of the dates, or write `relation: announces` where the event lay ahead.',
  ),
  'said-after-report': problemWording(
    ({ said, published }: { readonly said: string; readonly published: string }) =>
      `Unexpected date \`${said}\` in \`said\`, expected one that is not after the report, which was published ${published}.`,
    () => 'Correct one of the dates.',
  ),
  circle: problemWording(
    ({ field, path }: { readonly field: string; readonly path: readonly string[] }) =>
      `Unexpected circle in \`${field}\`, expected a chain that ends: ${path.map((id) => `\`${id}\``).join(' → ')}.`,
    () => 'Remove one of its links.',
  ),
  'same-not-quote': problemWording(
    ({ id, kind }: { readonly id: string; readonly kind: string }) =>
      `Unexpected \`<${kind}>\` at \`${id}\`, expected a \`<Quote>\`.`,
    () => 'Name a quotation in `same`: only utterances are joined.',
  ),
  'duplicate-name': problemWording(
    ({ noun, name }: { readonly noun: string; readonly name: string }) =>
      `Unexpected second ${noun} of the name \`${name}\`, expected a \`disambiguation\` that tells them apart.`,
    () => 'Add `disambiguation` to both, or merge the two and list the earlier id under `aliases`.',
  ),
  'duplicate-same-as': problemWording(
    ({ address }: { readonly address: string }) =>
      `Unexpected second use of \`${address}\`, expected an identity of one record only.`,
    () => 'Remove it from the record that it does not identify.',
  ),
  'duplicate-text': problemWording(
    ({ id, firstId }: { readonly id: string; readonly firstId: string }) =>
      `Unexpected text of \`${firstId}\` in \`${id}\`, expected \`republishes\` or \`infoSources\` to tell how one came from the other.`,
    ({ firstId }) => `Add \`republishes: ${firstId}\` to the copy, or remove it if it was brought in twice.`,
  ),
  'reversed-period': problemWording(
    ({ from, to }: { readonly from: string; readonly to: string }) =>
      `Unexpected end \`${to}\`, expected one that is not before the start, \`${from}\`.`,
    () => 'Correct one of the dates.',
  ),
  'outlet-in-via': problemWording(
    ({ outlet }: { readonly outlet: string; readonly onlyHop: boolean }) =>
      `Unexpected outlet \`${outlet}\` in \`via\`, expected only the hops between the speaker and it.`,
    ({ onlyHop }) =>
      onlyHop
        ? 'Write `via="none"` where the outlet heard it itself, or leave `via` out.'
        : 'Remove it from `via`.',
  ),
  'translation-in-same-language': problemWording(
    ({ inLanguage }: { readonly inLanguage: string }) =>
      `Unexpected language \`${inLanguage}\`, expected another one than that of the report it translates.`,
    () => 'Correct `inLanguage`, or use `republishes` for a copy.',
  ),
  'claim-related-to-itself': problemWording(
    ({ id }: { readonly id: string }) =>
      `Unexpected claim \`${id}\`, expected another one than the claim itself.`,
    () => 'Remove the relation.',
  ),
  'unused-claim': noticeWording(
    ({ id }: { readonly id: string }) =>
      `Unexpected claim \`${id}\`, expected a report that contains it or an \`about\`.`,
    ({ id }) => `Mark the claim in a report, \`<Claim ref="${id}" stance="…">\`, or add \`about\`.`,
  ),
  'unused-note': noticeWording(
    ({ id }: { readonly id: string }) => `Unexpected note \`${id}\`, expected a passage that refers to it.`,
    ({ id }) =>
      `Mark the passage with a \`Context\` whose \`note\` is \`${typedPart(id)}\`, or remove the note.`,
  ),
} as const
