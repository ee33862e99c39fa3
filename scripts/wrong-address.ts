/** Returns what is wrong, in one sentence, with where a site is said to be served: an `http` or `https` address, and a path of plain segments. */
export function findWrongAddress(site: string | undefined, base: string | undefined): string | undefined {
  if (site !== undefined && !isWebAddress(site))
    return `Unexpected \`${site}\` after \`--site\`, expected an address such as \`https://archive.example/\`.`
  if (base !== undefined && !isPlainPath(base))
    return `Unexpected \`${base}\` after \`--base\`, expected a path such as \`/archive/\`.`
  return undefined
}

function isWebAddress(text: string): boolean {
  const url = URL.parse(text)
  if (url === null || !/^https?:$/.test(url.protocol)) return false
  return `${url.search}${url.hash}${url.username}${url.password}` === '' && isPlainPath(url.pathname)
}

function isPlainPath(path: string): boolean {
  const [first, ...segments] = path.split('/')
  if (first !== '' || segments.length === 0) return false
  const named = segments.at(-1) === '' ? segments.slice(0, -1) : segments
  return named.every((segment) => /^[A-Za-z0-9._~-]+$/.test(segment) && !/^\.+$/.test(segment))
}
