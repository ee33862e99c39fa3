/** Something found in the content folder: what it is and how it is named. */
export interface FoundFile {
  readonly kind: 'file' | 'folder' | 'link' | 'other'
  /** The names that lead to it from the content folder, its own last. */
  readonly segments: readonly string[]
  readonly name: string
  /** The path to name it by, and the absolute one. */
  readonly file: string
  readonly path: string
}
