import type { ParseMemory } from './parse-memory.ts'

/** How a content folder is read. */
export interface ReadingOptions {
  /** Told after each file how many of how many are done. */
  readonly onProgress?: (done: number, total: number) => void
  /** What was parsed before, and will be the next time. */
  readonly memory?: ParseMemory
}
