import type { Outcome, SourceText } from './parsed.ts'
import type { YamlFields } from './parse-yaml.ts'

export interface Frontmatter extends YamlFields {
  /** Where the body begins: offset in UTF-16 units and line, both of the whole file. */
  readonly bodyStart: { readonly offset: number; readonly line: number }
}

/** Splits a file at its `---` lines and parses what is between them as YAML. */
export function parseFrontmatter(source: SourceText): Outcome<Frontmatter> {
  throw new Error(source.file)
}
