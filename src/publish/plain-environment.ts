// Astro lets these variables of the environment take the place of what it is told about the site.
const taking = ['ASSETS_PREFIX', 'BASE_URL', 'DEV', 'MODE', 'PROD', 'SITE', 'SSR']

/** Makes the environment one in which the same content gives the same pages, whatever is set where a command runs. Returns how to put it back. */
export function enterPlainEnvironment(mode: 'production' | 'development'): () => void {
  const before = [...taking, 'NODE_ENV'].map((name) => [name, process.env[name]] as const)
  for (const name of taking) delete process.env[name]
  process.env['NODE_ENV'] = mode
  return () => {
    for (const [name, value] of before)
      if (value === undefined) delete process.env[name]
      else process.env[name] = value
  }
}
