import { type Choices, parseMemory, writeMemory } from './choices.ts'

const key = 'variorum-marks'

/** Reads what the reader chose before; nothing where the browser forbids to remember. */
export function recall(): Choices {
  try {
    return parseMemory(localStorage.getItem(key) ?? '')
  } catch {
    return new Set()
  }
}

/** Remembers one choice, or that it was taken back. Where the browser forbids it or has no room, the choice holds for this page alone. */
export function remember(name: string, chosen: boolean): void {
  const choices = new Set(recall())
  choices.delete(name)
  if (chosen) choices.add(name)
  try {
    localStorage.setItem(key, writeMemory(choices))
  } catch {}
}
