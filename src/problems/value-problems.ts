import type { Fault } from '../concepts/fault.ts'
import { isDescription } from '../concepts/speaker.ts'
import { findLanguageCode } from './language-code.ts'
import { showChoices, showText } from './show-text.ts'
import { suggestId } from './suggest-id.ts'
import { type ProblemWording, problemWording } from './wording.ts'

/** The faults of schemas that concern a value; `missing-field` is worded with the other missing fields. */
export type ValueFault = Exclude<Fault, { readonly problem: 'missing-field' }>
export type FaultByCode = { readonly [Each in ValueFault as Each['problem']]: Each }

/** What is wrong with one value: of a field, or of an attribute. */
export const valueProblems: { readonly [Code in keyof FaultByCode]: ProblemWording<FaultByCode[Code]> } = {
  'invalid-date': problemWording(
    ({ text, fault }) =>
      fault.found === text
        ? `Unexpected date ${showText(text)}, expected ${fault.expected}.`
        : `Unexpected ${showText(fault.found)} in the date ${showText(text)}, expected ${fault.expected}.`,
    ({ fault }) =>
      fault.suggestion === undefined ? undefined : `Did you mean ${showText(fault.suggestion)}?`,
  ),
  'invalid-id': problemWording(
    ({ text }) =>
      `Unexpected id ${showText(text)}, expected 1 to 80 lower-case ASCII letters, digits and hyphens.`,
    ({ text }) => {
      const id = suggestId(text)
      return id === undefined ? undefined : `Did you mean ${showText(id)}?`
    },
  ),
  'reserved-id': problemWording(
    ({ text }) =>
      `Unexpected id ${showText(text)}, expected one of a form that the program does not use itself.`,
    () => 'Give it another id; `p-` and a number, `ui-`, and a kind with eight hex digits are taken.',
  ),
  'invalid-address': problemWording(
    ({ text }) =>
      `Unexpected address ${showText(text)}, expected one that begins with \`https://\` or \`http://\`.`,
    ({ text }) => suggestAddress(text),
  ),
  'invalid-language': problemWording(
    ({ text }) =>
      `Unexpected language ${showText(text)}, expected a tag such as \`en\`, \`ar\` or \`pt-BR\` (BCP 47).`,
    ({ text }) => {
      const tag = /^[a-z]{2,3}_[A-Za-z]+$/.test(text) ? text.replace('_', '-') : findLanguageCode(text)
      return tag === undefined ? undefined : `Did you mean ${showText(tag)}?`
    },
  ),
  'invalid-hash': problemWording(
    ({ text }) => `Unexpected hash ${showText(text)}, expected \`sha256:\` and 64 lower-case hex digits.`,
  ),
  'invalid-number': problemWording(
    ({ text }) => `Unexpected number ${showText(text)}, expected digits, with a point before decimals.`,
    ({ suggestion }) => (suggestion === undefined ? undefined : `Did you mean ${showText(suggestion)}?`),
  ),
  'invalid-speaker': problemWording(
    ({ text }) =>
      `${text.trim() === '' ? 'Missing the speaker' : `Unexpected speaker ${showText(text)}`}, expected ids of actors or outlets separated by spaces, or \`unnamed:\` and a description.`,
    ({ text }) => (text.trim() === '' ? hintOnNobody : suggestSpeaker(text)),
  ),
  'invalid-chain': problemWording(
    ({ text }) =>
      `Unexpected chain ${showText(text)}, expected \`none\`, or hops separated by spaces, each an id with \`:seen\`, \`:stated\` or \`:inferred\`, or \`?\`.`,
    ({ text }) => (/^[a-z0-9-]+$/.test(text) ? `Did you mean ${showText(`${text}:stated`)}?` : undefined),
  ),
  'invalid-typed-id': problemWording(
    ({ text }) =>
      `Unexpected place ${showText(text)}, expected the id of a report, \`#\`, and the id of an annotation in it.`,
  ),
  'invalid-authority': problemWording(
    ({ text, expected }) => `Unexpected address ${showText(text)}, expected ${expected}.`,
  ),
  'invalid-source': problemWording(
    ({ text }) => `Unexpected source ${showText(text)}, expected an address or the id of a report.`,
    ({ text }) => suggestAddress(text),
  ),
  'invalid-text': problemWording(
    ({ text, expected }) =>
      `Unexpected ${text.trim() === '' ? 'empty text' : showText(text)}, expected ${expected}.`,
  ),
  'direction-control': problemWording(
    ({ text, control }) =>
      `Unexpected bidirectional control ${control} in ${showText(text)}, expected words without it.`,
    () => 'Delete the invisible character.',
  ),
  'conflicting-fields': problemWording(({ fields, because }) =>
    fields.length === 1
      ? `Unexpected ${showChoices(fields)}: ${because}.`
      : `Unexpected combination of ${showChoices(fields, 'and')}: ${because}.`,
  ),
  'reversed-range': problemWording(
    ({ low, high }) => `Unexpected range from ${low} to ${high}, expected numbers in rising order.`,
  ),
  'repeated-value': problemWording(
    ({ text }) => `Unexpected repetition in ${showText(text)}, expected each value once.`,
  ),
}

function suggestAddress(text: string): string | undefined {
  return /^(?:www\.)?[a-z0-9-]+(?:\.[a-z0-9-]+)+(?:\/\S*)?$/i.test(text)
    ? `Did you mean ${showText(`https://${text}`)}?`
    : undefined
}

const hintOnNobody =
  'Type who said it between the quotation marks, such as `unnamed:an official`, or remove the tag where nobody is quoted.'

function suggestSpeaker(text: string): string | undefined {
  const ids = text.split(/[,;]\s*|\s+and\s+/)
  if (ids.length > 1 && ids.every((id) => /^[a-z0-9-]+$/.test(id)))
    return `Did you mean ${showText(ids.join(' '))}?`
  if (isDescription(text)) return `Did you mean ${showText(`unnamed:${text}`)}?`
  const id = text.length <= 40 ? suggestId(text) : undefined
  const named = id === undefined ? '' : `${showText(id)}, or `
  return /\s/.test(text) ? `Did you mean ${named}${showText(`unnamed:${text}`)}?` : undefined
}
