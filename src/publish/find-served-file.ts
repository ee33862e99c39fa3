import { realpathSync, statSync } from 'node:fs'
import { join, sep } from 'node:path'
import { headersName } from './write-headers.ts'

/** What a path of a site leads to. */
export type Served =
  | { readonly kind: 'file'; readonly path: string }
  | { readonly kind: 'elsewhere'; readonly location: string }
  | { readonly kind: 'nothing' }

const nothing: Served = { kind: 'nothing' }

/**
 * Returns what a request's target (path and query, as sent) leads to in a site served under a base: a file within
 * the folder, a folder's address with its slash, or nothing. Links and dots that lead out of the folder lead to nothing.
 */
export function findServedFile(folder: string, base: string, target: string): Served {
  const [sent = '', query] = target.split('?', 2)
  const path = decodePath(sent)
  if (path === undefined) return nothing
  if (path === '/' && base !== '/') return { kind: 'elsewhere', location: base }
  if (`${path}/` === base) return { kind: 'elsewhere', location: base }
  if (!path.startsWith(base)) return nothing
  const below = path.slice(base.length)
  const file = join(folder, below === '' || below.endsWith('/') ? `${below}index.html` : below)
  const found = findWithin(folder, file)
  if (found === undefined || below === headersName) return nothing
  if (found.isFile()) return { kind: 'file', path: file }
  return found.isDirectory()
    ? { kind: 'elsewhere', location: `${sent}/${query === undefined ? '' : `?${query}`}` }
    : nothing
}

function decodePath(sent: string): string | undefined {
  try {
    const path = decodeURIComponent(sent)
    const refused = !path.startsWith('/') || path.includes('//') || /[\0\\]|(?:^|\/)\.\.?(?:\/|$)/.test(path)
    return refused ? undefined : path
  } catch {
    return undefined
  }
}

function findWithin(folder: string, path: string) {
  try {
    const top = realpathSync(folder)
    const real = realpathSync(path)
    return real === top || real.startsWith(top + sep) ? statSync(real) : undefined
  } catch {
    return undefined
  }
}
