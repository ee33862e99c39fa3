import { parseYaml, type YamlFields } from './parse-yaml.ts'
import type { Outcome, SourceText } from './parsed.ts'
import { splitFrontmatter } from './split-frontmatter.ts'

/** The fields at the head of a file. */
export interface Frontmatter extends YamlFields {
  /** Where the body begins: offset in UTF-16 units and line, both of the whole file. */
  readonly bodyStart: { readonly offset: number; readonly line: number }
}

/** Parses the frontmatter of a file: the YAML between its first line `---` and the next one, at most 64 kB. */
export function parseFrontmatter(source: SourceText): Outcome<Frontmatter> {
  const split = splitFrontmatter(source)
  if ('problem' in split) return { problems: [split.problem] }
  const { value, problems } = parseYaml(source, split.yaml)
  return { ...(value === undefined ? {} : { value: { ...value, bodyStart: split.bodyStart } }), problems }
}
