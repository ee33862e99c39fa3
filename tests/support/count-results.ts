import type { TestModule } from 'vitest/node'

/** How a run ended. */
export interface Count {
  readonly passed: number
  readonly failed: number
}

/** Counts a run of vitest from the results themselves. A file that cannot run, and an error outside every test, is a failure each; a test that did not come to its end is one too. */
export function countResults(modules: readonly TestModule[], unhandled: readonly unknown[]): Count {
  const tests = modules.flatMap((module) => [...module.children.allTests()])
  const broken = modules.filter((module) => module.errors().length > 0).length
  const passed = tests.filter((test) => test.result().state === 'passed').length
  const skipped = tests.filter((test) => test.result().state === 'skipped').length
  return { passed, failed: tests.length - passed - skipped + broken + unhandled.length }
}
