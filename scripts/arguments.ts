import { parseArgs } from 'node:util'
import { findNearest } from '../src/problems/nearest.ts'
import { showChoices, showText } from '../src/problems/show-text.ts'

/** An option of a command. With `value`, a word for what follows it (`DIR`), it takes one; without, it is a switch. */
export interface Option {
  readonly value?: string
  readonly choices?: readonly string[]
  readonly meaning: string
}

/** A command as its user sees it. */
export interface Command<Name extends string> {
  readonly name: string
  /** What follows the name before the options: `<kind>`. Absent where nothing may. */
  readonly operands?: string
  readonly summary: string
  readonly options: Readonly<Record<Name, Option>>
}

/** What was typed. `values` has the options that were given, a switch as `''`. */
export interface Arguments<Name extends string> {
  readonly operands: readonly string[]
  readonly values: { readonly [Key in Name | 'debug']?: string }
  /** The folder of the content. */
  readonly content: string
}

/** A call that is not carried out: why, in one sentence. `withUsage` where what can be typed is the answer. */
export interface Refusal {
  readonly wrong: string
  readonly withUsage?: true
}

const shared: Readonly<Record<string, Option>> = {
  content: { value: 'DIR', meaning: 'the folder of the content (default: content)' },
  debug: { meaning: 'tell where in the program an unexpected fault arose' },
  help: { meaning: 'show this' },
}

/** Returns what a command can be called with. */
export function describeUsage({ name, operands, summary, options }: Command<string>): string {
  const all = Object.entries({ ...options, ...shared })
  const forms = all.map(([option, { value }]) => `--${option}${value === undefined ? '' : ` ${value}`}`)
  const width = Math.max(...forms.map(({ length }) => length))
  const lines = all.map(([, { meaning, choices }], index) => {
    const among = choices === undefined ? '' : `: ${choices.join(', ')}`
    return `  ${forms[index]?.padEnd(width)}  ${meaning}${among}`
  })
  const given = operands === undefined ? '' : ` ${operands}`
  return [`Usage: npm run ${name} --${given} [options]`, '', summary, '', ...lines, ''].join('\n')
}

/**
 * Refuses options that were typed before `--`, which npm keeps for itself and tells a script only as `npm_config_NAME`
 * in its environment. Switches are left alone: other programs are configured by `npm_config_debug`.
 */
export function findSwallowedOption(
  { name, operands, options }: Command<string>,
  environment: Readonly<Record<string, string | undefined>>,
): Refusal | undefined {
  const swallowed = Object.entries({ ...options, ...shared }).find(
    ([option, { value }]) =>
      value !== undefined && environment[`npm_config_${option.replaceAll('-', '_')}`] !== undefined,
  )
  if (swallowed === undefined) return undefined
  const [option, { value }] = swallowed
  const call = `npm run ${name} -- ${operands === undefined ? '' : '… '}--${option} ${value}`
  return { wrong: `Options come after \`--\`, as in \`${call}\`.` }
}

/** Parses what follows a command's name: what was typed, a request for help, or what is wrong with it in one sentence. */
export function parseArguments<Name extends string>(
  command: Command<Name>,
  typed: readonly string[],
): Arguments<Name> | { readonly help: true } | Refusal {
  const options: Readonly<Record<string, Option>> = { ...command.options, ...shared }
  const { tokens } = parseArgs({
    args: [...typed],
    strict: false,
    tokens: true,
    allowPositionals: true,
    options: Object.fromEntries(
      Object.entries(options).map(([name, { value }]) => [
        name,
        { type: value === undefined ? 'boolean' : 'string' },
      ]),
    ),
  })
  const values = new Map<string, string>()
  const operands: string[] = []
  for (const token of tokens) {
    if (token.kind === 'positional') operands.push(token.value)
    if (token.kind !== 'option') continue
    const wrong = values.has(token.name)
      ? { wrong: `Unexpected second ${showText(token.rawName)}, expected each option once.` }
      : findWrongOption(token, options)
    if (wrong !== undefined) return wrong
    values.set(token.name, token.value ?? '')
  }
  if (values.has('help')) return { help: true }
  if (command.operands === undefined && operands.length > 0) {
    return { wrong: `Unexpected ${showText(operands[0] ?? '')}, expected options only.`, withUsage: true }
  }
  // Every name in `values` was found among the options above.
  const given = Object.fromEntries(values) as unknown as Arguments<Name>['values']
  return { operands, values: given, content: values.get('content') ?? 'content' }
}

interface OptionToken {
  readonly name: string
  readonly rawName: string
  readonly value?: string | undefined
  readonly inlineValue?: boolean | undefined
}

function findWrongOption(token: OptionToken, options: Readonly<Record<string, Option>>): Refusal | undefined {
  const { name, rawName, value, inlineValue } = token
  const option = Object.hasOwn(options, name) ? options[name] : undefined
  if (option === undefined) {
    const nearest = findNearest(name, Object.keys(options))
    const known = Object.keys(options).map((each) => `--${each}`)
    const hint = nearest === undefined ? '' : ` Did you mean ${showText(`--${nearest}`)}?`
    return {
      wrong: `Unexpected option ${showText(rawName)}, expected one of ${showChoices(known)}.${hint}`,
      withUsage: true,
    }
  }
  if (option.value === undefined)
    return value === undefined
      ? undefined
      : { wrong: `Unexpected value of ${showText(rawName)}, expected none.` }
  if (value === undefined || value === '' || (inlineValue === false && value.startsWith('--'))) {
    return { wrong: `Missing value after ${showText(rawName)}.` }
  }
  if (option.choices === undefined || option.choices.includes(value)) return undefined
  return {
    wrong: `Unexpected ${showText(value)}, expected one of ${showChoices(option.choices)} after ${showText(rawName)}.`,
  }
}
