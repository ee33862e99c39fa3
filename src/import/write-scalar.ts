const plain = /^[\p{L}\p{N}](?:[\p{L}\p{M}\p{N} ._/()'’-]|:(?=\S))*$/u

/** Returns words as a YAML value of one line that reads back as the same words: bare where that is safe, else in double quotation marks (YAML 1.2 §7.3.1; JSON strings are such). */
export function writeScalar(words: string): string {
  const isPlain = plain.test(words) && !words.endsWith(' ') && !/^(?:null|true|false)$/i.test(words)
  return isPlain ? words : JSON.stringify(words)
}
