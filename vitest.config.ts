import { defineConfig } from 'vitest/config'
import { PlainCountReporter } from './tests/support/plain-count-reporter.ts'

const onSites = ['tests/site/**/*.test.ts', 'tests/browser/**/*.test.ts']

export default defineConfig({
  test: {
    // The default leaves a core idle, and of two that is half.
    maxWorkers: 2,
    testTimeout: 120_000,
    hookTimeout: 300_000,
    reporters: ['default', new PlainCountReporter()],
    projects: [
      { extends: true, test: { name: 'parts', include: ['tests/**/*.test.ts'], exclude: onSites } },
      // Sites are built and a browser is started once, and only where a test asks for them.
      {
        extends: true,
        test: {
          name: 'sites',
          include: onSites,
          globalSetup: ['tests/support/build-sites.ts', 'tests/support/launch-browser.ts'],
        },
      },
    ],
  },
})
