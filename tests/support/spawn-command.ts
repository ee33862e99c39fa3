import { spawn } from 'node:child_process'
import { join } from 'node:path'

/** How a command ended. `code` is undefined where it was killed. */
export interface Ended {
  readonly code?: number
  readonly output: string
}

export interface Surroundings {
  readonly env?: Readonly<Record<string, string>>
  /** Kills the command and all it started after so many milliseconds. */
  readonly killAfter?: number
}

const checkout = join(import.meta.dirname, '../..')

/** Runs a command of this program, `build` or `check`, as a process of its own. */
export function spawnCommand(
  command: string,
  args: readonly string[],
  { env = {}, killAfter }: Surroundings = {},
): Promise<Ended> {
  const { promise, resolve, reject } = Promise.withResolvers<Ended>()
  const child = spawn(process.execPath, [join(checkout, 'scripts', `${command}.ts`), ...args], {
    cwd: checkout,
    env: { ...process.env, NO_COLOR: '1', ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
    detached: true,
  })
  let output = ''
  for (const stream of [child.stdout, child.stderr])
    stream.setEncoding('utf8').on('data', (text: string) => {
      output += text
    })
  const timer =
    killAfter === undefined
      ? undefined
      : setTimeout(() => child.pid !== undefined && process.kill(-child.pid, 'SIGKILL'), killAfter)
  child.on('error', reject)
  child.on('close', (code) => {
    clearTimeout(timer)
    resolve(code === null ? { output } : { code, output })
  })
  return promise
}
