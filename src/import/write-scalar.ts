const plain = /^[\p{L}\p{N}](?:[\p{L}\p{M}\p{N} ._/()'’-]|:(?=\S))*$/u
/** What JSON writes as it is, and YAML does not print (YAML 1.2 §5.1), or a reader would not see. */
const unprinted = /[\u007F-\u00A0\u00AD\u061C\u200B\u200E\u200F\u2028-\u202E\u2060-\u206F\uFEFF\uFFFE\uFFFF]/g

/**
 * Returns words as a YAML value of one line that reads back as the same words: bare where that is safe, else in double
 * quotation marks, with what cannot be seen escaped (YAML 1.2 §7.3.1; JSON strings are such). Lone surrogates are no
 * words, and are not looked at.
 */
export function writeScalar(words: string): string {
  const isPlain = plain.test(words) && !words.endsWith(' ') && !/^(?:null|true|false)$/i.test(words)
  return isPlain ? words : JSON.stringify(words).replace(unprinted, escape)
}

function escape(character: string): string {
  return `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`
}
