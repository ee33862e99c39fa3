// Astro reads these when it is imported, so this file is imported first: it reports to nobody, asks nobody for
// newer versions, and stays in the foreground.
const quiet = {
  ASTRO_TELEMETRY_DISABLED: '1',
  ASTRO_DISABLE_UPDATE_CHECK: 'true',
  ASTRO_DEV_BACKGROUND: '0',
  ASTRO_PREVIEW_BACKGROUND: '0',
}

Object.assign(process.env, quiet)

/** The names of what is set. */
export const quietAstro: readonly string[] = Object.keys(quiet)
