import { showText } from './show-text.ts'
import { problemWording } from './wording.ts'

interface Tag {
  readonly tag: string
}

interface UnknownId {
  readonly id: string
  readonly nearest?: string | undefined
}

interface WrongTarget {
  readonly exact: string
  readonly where: 'body' | 'headline'
}

function nameTag(name: string): string {
  return showText(`<${name}>`)
}

function suggest(nearest: string | undefined): string {
  return nearest === undefined ? '' : `Did you mean ${showText(nearest)}? `
}

const where = { body: 'the text', headline: 'the headline' } as const

/** What is wrong with an annotation or a note, or with where it stands. */
export const annotationProblems = {
  'empty-annotation': problemWording<Tag>(
    ({ tag }) => `Missing words within ${nameTag(tag)}.`,
    () => 'Put the tag around the words that it is about.',
  ),
  'split-character': problemWording<Tag & { readonly end: 'start' | 'end' }>(
    ({ tag, end }) =>
      `Unexpected ${end} of ${nameTag(tag)} inside a composed character, expected it before or after.`,
  ),
  'too-many-annotations': problemWording<{ readonly limit: number }>(
    ({ limit }) =>
      `Unexpected number of annotations on one report, its layers included, expected at most ${limit.toLocaleString('en-GB')}.`,
  ),
  'too-many-overlaps': problemWording<{ readonly limit: number }>(
    ({ limit }) =>
      `Unexpected number of annotations over the same words, layers included, expected at most ${limit}.`,
  ),
  'as-printed-outside-digest': problemWording<{ readonly text: string }>(
    ({ text }) =>
      `Unexpected tag \`<AsPrinted>\` in a report held as \`${text}\`, expected it in a digest: here all words are as printed.`,
    () => 'Remove the tag and leave its words.',
  ),
  'citation-too-long': problemWording<{ readonly words: number; readonly limit: number }>(
    ({ words, limit }) => `Unexpected citation of ${words} words in a digest, expected at most ${limit}.`,
    () => 'Cite less, and retell the rest.',
  ),
  'overlapping-parts': problemWording<Tag>(
    ({ tag }) => `Unexpected overlap of two parts of one ${nameTag(tag)}, expected them apart.`,
  ),
  'misplaced-note': problemWording<object>(
    () => 'Unexpected `<Note>`, expected it after the report’s text, within nothing else.',
    () => 'Move it to the end of the file.',
  ),
  'empty-note': problemWording<object>(() => 'Missing text of this note.'),
  'note-without-source': problemWording<object>(
    () => 'Missing `sources` of this note, expected article ids or addresses separated by spaces.',
    () => 'Add `sources`, or `kind="method"` to a note about how the archive works.',
  ),
  'unknown-note': problemWording<UnknownId>(
    ({ id }) => `Unexpected note ${showText(id)}, expected the id of a note in the same file.`,
    ({ id, nearest }) =>
      `${suggest(nearest)}${nearest === undefined ? 'Add' : 'Otherwise add'} a note with the id ${showText(id)}.`,
  ),
  'repeated-id': problemWording<{ readonly id: string }>(
    ({ id }) =>
      `Unexpected second ${showText(id)}, expected an id that no other note or annotation of the report has.`,
  ),
  'derived-id-taken': problemWording<{ readonly id: string; readonly tag: string }>(
    ({ tag, id }) =>
      `Missing \`id\` of this ${nameTag(tag)}: the one derived for it, ${showText(id)}, is that of another annotation too.`,
    () => 'Add an `id`.',
  ),
  'underivable-id': problemWording<Tag>(
    ({ tag }) =>
      `Missing \`id\` of this ${nameTag(tag)}: the text repeats itself too much for one to be derived.`,
    () => 'Add an `id`.',
  ),
  'unknown-part': problemWording<UnknownId & Tag>(
    ({ id, tag }) =>
      `Unexpected ${showText(id)}, expected the typed id of a ${nameTag(tag)} in the same file.`,
    ({ nearest, tag }) => suggest(nearest).trim() || `Add the id to the first part of the ${nameTag(tag)}.`,
  ),
  'part-with-id': problemWording<Tag>(
    ({ tag }) =>
      `Unexpected \`id\` of a ${nameTag(tag)} that continues another, expected it at the first part alone.`,
    () => 'Remove it.',
  ),
  'continues-differs': problemWording<Tag & { readonly attribute: string }>(
    ({ attribute, tag }) =>
      `Unexpected ${showText(attribute)}, expected the same as at the first part of the ${nameTag(tag)}.`,
    () => 'Leave it out, or make both the same.',
  ),
  'target-not-found': problemWording<
    WrongTarget & { readonly nearest?: string | undefined; readonly elsewhere?: string | undefined }
  >(
    ({ exact, where: text }) => `Unexpected target ${showText(exact)}, expected words of ${where[text]}.`,
    ({ nearest, elsewhere }) => {
      if (elsewhere !== undefined)
        return `These words stand in ${elsewhere}, but not with this \`prefix\` and \`suffix\`.`
      return nearest === undefined ? undefined : `The nearest passage is ${showText(nearest)}.`
    },
  ),
  'target-ambiguous': problemWording<WrongTarget & { readonly times: string; readonly places: string }>(
    ({ exact, where: text, times }) =>
      `Unexpected target ${showText(exact)} that stands ${times} in ${where[text]}, expected it once.`,
    ({ places }) => `It stands in ${places}. Add a \`prefix\` or a \`suffix\`.`,
  ),
  'target-too-repetitive': problemWording<{ readonly exact: string }>(
    ({ exact }) =>
      `Unexpected target ${showText(exact)}: text and targets repeat themselves too much for it to be found.`,
    () => 'Choose other words.',
  ),
  'text-changed': problemWording<{ readonly field: 'textHash' | 'headlineHash'; readonly id: string }>(
    ({ field }) =>
      field === 'textHash'
        ? 'Unexpected text: it is no longer the one that this hash was made of.'
        : 'Unexpected headline: it is no longer the one that this hash was made of.',
    ({ id }) =>
      `Put back the words as printed, or, where a change is to stay, run \`npm run seal -- ${id} --reason "…" --date YYYY-MM-DD\`.`,
  ),
  'missing-text': problemWording<object>(() => 'Missing the report’s text.'),
  'withheld-text': problemWording<object>(
    () => 'Unexpected text of a withheld report, expected an empty body.',
    () => 'Remove it. Its hash stays.',
  ),
} as const
