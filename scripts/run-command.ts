import { tellControls } from '../src/problems/show-text.ts'
import {
  type Arguments,
  type Command,
  describeUsage,
  findSwallowedOption,
  parseArguments,
  type Refusal,
} from './arguments.ts'

/** What a command ends with: done; problems in the content; called in a way it does not know; a fault of the program itself (`EX_SOFTWARE` of sysexits). */
export const exitCodes = { done: 0, problems: 1, usage: 2, fault: 70 } as const

/** An exit code, or what is wrong in the call. */
export type CommandEnd = (typeof exitCodes)[keyof typeof exitCodes] | Refusal

/**
 * Runs a command with what was typed after its name, and sets the exit code. A call that is not
 * carried out is told why; an unexpected fault is one plain sentence, with the place in the program only after `--debug`.
 */
export async function runCommand<Name extends string>(
  command: Command<Name>,
  main: (given: Arguments<Name>) => CommandEnd | Promise<CommandEnd>,
): Promise<void> {
  endQuietlyWithReader()
  const swallowed = findSwallowedOption(command, process.env)
  if (swallowed !== undefined) return refuse(swallowed, command)
  const given = parseArguments(command, process.argv.slice(2))
  if ('help' in given) {
    process.stdout.write(describeUsage(command))
    return
  }
  if ('wrong' in given) return refuse(given, command)
  try {
    const end = await main(given)
    if (typeof end === 'object') refuse(end, command)
    else process.exitCode = end
  } catch (error) {
    const { values } = given
    process.stderr.write(describeFault(error, 'debug' in values))
    process.exitCode = exitCodes.fault
  }
}

function refuse({ wrong, withUsage }: Refusal, command: Command<string>): void {
  process.stderr.write(withUsage ? `${wrong}\n\n${describeUsage(command)}` : `${wrong}\n`)
  process.exitCode = exitCodes.usage
}

function describeFault(error: unknown, isDebug: boolean): string {
  if (isDebug) return `${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`
  const message = tellControls(error instanceof Error ? error.message : String(error)).replace(/[.\s]*$/, '')
  return `The program failed, which is a fault of its own and not of the content: ${message}.\nRun the command again with \`--debug\` to see where.\n`
}

/** Ends without a word where whoever reads the output stops reading, as `head` does. */
function endQuietlyWithReader(): void {
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error
    process.exit(process.exitCode ?? exitCodes.done)
  })
}
