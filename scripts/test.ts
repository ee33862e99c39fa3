import { spawnSync } from 'node:child_process'
import { startVitest } from 'vitest/node'
import { type Count, countResults } from '../tests/support/count-results.ts'

const filters = process.argv.slice(2)

const checks = [
  ['biome', 'check', '--error-on-warnings', '.'],
  ['tsc', '--noEmit'],
  ['astro', 'check', '--minimumFailingSeverity', 'warning'],
] as const

/** Runs the static checks until one fails. */
function runChecks(): Count {
  let passed = 0
  for (const [tool, ...args] of checks) {
    console.log(`\n> ${tool} ${args.join(' ')}`)
    const run = spawnSync(tool, args, {
      stdio: 'inherit',
      shell: process.platform === 'win32',
      env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1' },
    })
    if (run.error !== undefined) console.error(run.error.message)
    if (run.status !== 0) return { passed, failed: 1 }
    passed += 1
  }
  return { passed, failed: 0 }
}

async function runTests(): Promise<Count> {
  try {
    const vitest = await startVitest(filters, { run: true, watch: false, reporters: ['default'] })
    const count = countResults(vitest.state.getTestModules(), vitest.state.getUnhandledErrors())
    await vitest.close()
    return count.passed + count.failed > 0 ? count : { passed: 0, failed: 1 }
  } catch (error) {
    console.error(error)
    return { passed: 0, failed: 1 }
  }
}

const checked = runChecks()
const tests = checked.failed === 0 ? await runTests() : { passed: 0, failed: 0 }
const failed = checked.failed + tests.failed
console.log(`${checked.passed + tests.passed} passed, ${failed} failed`)
process.exit(failed === 0 ? 0 : 1)
