import { endsSentence } from './sentence-end.ts'

const label =
  /^\(?(?:sources?|via|credit|original|المصدر|مصدر|منبع|מקור|quellen?|fuente|fonte|bron|kaynak|источник|来源|來源|出典)\s*[:：]\s*(\S.{0,79})$/iu

/** Finds the name after a label such as "Source:", where the whole line is that. */
export function findSourceLabel(line: string): string | undefined {
  const name = line.length > 120 ? undefined : label.exec(line.trim())?.[1]?.replace(/\)$/, '').trim()
  return name === undefined || name === '' || endsSentence(name.replace(/\.$/, '')) ? undefined : name
}
