import { defineConfig } from 'astro/config'
import { astroOptions } from './src/publish/astro-options.ts'

// For editors and `astro check`. The commands of this program hand over the same options themselves, with the
// address and folders they were given.
export default defineConfig(astroOptions({ base: '/' }))
