import type { Reporter, TestModule } from 'vitest/node'
import { countResults } from './count-results.ts'

/** Ends a run of vitest with one plain line, `N passed, N failed`. */
export class PlainCountReporter implements Reporter {
  onTestRunEnd(modules: readonly TestModule[], unhandled: readonly unknown[]): void {
    const { passed, failed } = countResults(modules, unhandled)
    console.log(`${passed} passed, ${failed} failed`)
  }
}
