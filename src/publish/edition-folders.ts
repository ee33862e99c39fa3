import { readlinkSync, realpathSync } from 'node:fs'
import { basename, dirname, join, relative, resolve, sep } from 'node:path'

/** The output folder and its siblings, all absolute. They lie in one folder, so that a site is put in place by renaming. */
export interface EditionFolders {
  readonly out: string
  /** Where a site is built. */
  readonly aside: string
  /** The site before, while the new one takes its name. */
  readonly kept: string
  /** The site before, while it is removed; what is left of it is never put back. */
  readonly gone: string
  /** Says which process builds. */
  readonly lock: string
  /** The output folder as it is called in messages: relative to where the command runs, with `/`. */
  readonly name: string
}

/** Returns the folders of an output folder. A symbolic link is followed: what it points to is replaced, the link stays. */
export function editionFolders(outDir: string): EditionFolders {
  const out = followLinks(resolve(outDir))
  const beside = (suffix: string) => join(dirname(out), `.${basename(out)}.${suffix}`)
  return {
    out,
    aside: beside('aside'),
    kept: beside('kept'),
    gone: beside('gone'),
    lock: beside('lock'),
    name: nameOfPath(resolve(outDir)),
  }
}

/** Returns a path as messages give it: relative to where the command runs, with `/`. */
export function nameOfPath(path: string): string {
  return (relative(process.cwd(), path) || '.').split(sep).join('/')
}

/** Returns the path without symbolic links, as far as it exists. */
export function followLinks(path: string, left = 40): string {
  try {
    return realpathSync(path)
  } catch {
    const parent = dirname(path)
    if (parent === path) return path
    const target = left > 0 ? findLinkTarget(path) : undefined
    return target === undefined
      ? join(followLinks(parent, left), basename(path))
      : followLinks(target, left - 1)
  }
}

function findLinkTarget(path: string): string | undefined {
  try {
    return resolve(dirname(path), readlinkSync(path))
  } catch {
    return undefined
  }
}
