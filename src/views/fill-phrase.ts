import type { Template } from '../wording/mark-words.ts'
import type { Phrase } from './phrase.ts'

/** Returns a template with phrases in place of its words in braces. What is not given is left as it stands. */
export function fillPhrase(template: Template, fills: Readonly<Record<string, Phrase>>): Phrase {
  return template
    .split(/(\{\w+\})/)
    .filter((piece) => piece !== '')
    .flatMap((piece) => {
      const name = /^\{(\w+)\}$/.exec(piece)?.[1]
      const fill = name !== undefined && Object.hasOwn(fills, name) ? fills[name] : undefined
      return fill ?? [{ text: piece }]
    })
}
