/** The headers of the paths that a pattern fits. */
export interface HeaderRule {
  /** A path; `*` at its end stands for anything. */
  readonly pattern: string
  readonly headers: readonly (readonly [name: string, value: string])[]
}

/** Reads a `_headers` file as static hosts do: a path on a line of its own, its headers indented below. */
export function parseHeaders(text: string): readonly HeaderRule[] {
  const rules: { pattern: string; headers: (readonly [string, string])[] }[] = []
  for (const line of text.split('\n')) {
    if (line.trim() === '' || line.startsWith('#')) continue
    if (!/^\s/.test(line)) {
      rules.push({ pattern: line.trim(), headers: [] })
      continue
    }
    const colon = line.indexOf(':')
    if (colon > 0) rules.at(-1)?.headers.push([line.slice(0, colon).trim(), line.slice(colon + 1).trim()])
  }
  return rules
}

/** Returns the headers of a path, in order of the rules. */
export function headersOf(path: string, rules: readonly HeaderRule[]): HeaderRule['headers'] {
  const fits = ({ pattern }: HeaderRule) =>
    pattern.endsWith('*') ? path.startsWith(pattern.slice(0, -1)) : path === pattern
  return rules.filter(fits).flatMap(({ headers }) => headers)
}
