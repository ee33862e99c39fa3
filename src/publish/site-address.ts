import type { ArchiveSettings } from '../concepts/archive-settings.ts'
import type { SiteAddress } from './astro-options.ts'

/** Where a site is to be served, as far as the command line says. */
export interface SiteWish {
  /** An `http` or `https` address. */
  readonly site?: string
  /** A path. */
  readonly base?: string
}

/**
 * Returns where a site is served: what the command line says, or else the archive's settings. Where no path is
 * given for the base, it is that of the site's address.
 */
export function siteAddressOf(
  { site, base }: SiteWish,
  settings?: Pick<ArchiveSettings, 'site'>,
): SiteAddress {
  const stated = site ?? settings?.site
  const url = stated === undefined ? undefined : new URL(stated)
  const path = base ?? url?.pathname ?? '/'
  return {
    base: `/${path
      .split('/')
      .filter((part) => part !== '')
      .join('/')}/`.replace('//', '/'),
    ...(url === undefined ? {} : { site: url.origin }),
  }
}
