/** A site that was built for the tests. All but `base` are absolute paths of folders. */
export interface BuiltSite {
  readonly folder: string
  readonly content: string
  readonly base: string
}

/** The sites that every run builds once: the fixture; the fixture again from a copy of its folder and in other surroundings; the fixture under a path; the fixture as an archive in Arabic; and the archive in `content/`. */
export interface BuiltSites {
  readonly fixture: BuiltSite
  readonly again: BuiltSite
  readonly underPath: BuiltSite
  readonly arabic: BuiltSite
  readonly content: BuiltSite
}

declare module 'vitest' {
  interface ProvidedContext {
    readonly sites: BuiltSites
    readonly browserEndpoint: string
  }
}
