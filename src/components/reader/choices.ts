/** A switch of the layer bar: its name, and whether it stands on where nobody has chosen. */
export interface Switch {
  readonly name: string
  readonly on: boolean
}

/** What a reader has chosen: the names of the switches that stand otherwise than they would. */
export type Choices = ReadonlySet<string>

const parameters = ['hide', 'show', 'bare'] as const

// As long as the longest id of a layer, with what stands before it.
const nameForm = /^[a-z\d][a-z\d.-]{0,99}$/
const remembered = 200

/** Reads choices among switches from the query of an address; what it does not know is passed over. */
export function parseChoices(query: string, switches: readonly Switch[]): Choices {
  const fields = new URLSearchParams(query)
  const listed = (name: string) => fields.getAll(name).flatMap((value) => value.split(','))
  const hidden = new Set(listed('hide'))
  const shown = new Set(listed('show'))
  const chosen = switches.filter(({ name, on }) => {
    if (name === 'bare') return fields.get('bare') === '1'
    return (on ? hidden : shown).has(name)
  })
  return new Set(chosen.map(({ name }) => name))
}

/** Writes choices into the query of an address, `?` included: `?hide=mention,layer.second-reading&bare=1`. All other parameters stay as they are. */
export function writeChoices(query: string, switches: readonly Switch[], choices: Choices): string {
  const chosen = switches.filter(({ name }) => choices.has(name))
  const list = (on: boolean) => chosen.filter((one) => one.on === on && one.name !== 'bare')
  const write = (key: string, of: readonly Switch[]) =>
    of.length === 0 ? [] : [`${key}=${of.map(({ name }) => name).join(',')}`]
  const parts = [
    ...query.replace(/^\?/, '').split('&').filter(isOther),
    ...write('hide', list(true)),
    ...write('show', list(false)),
    ...(choices.has('bare') ? ['bare=1'] : []),
  ]
  return parts.length === 0 ? '' : `?${parts.join('&')}`
}

function isOther(part: string): boolean {
  const [key] = new URLSearchParams(part).keys()
  return key !== undefined && !parameters.some((name) => name === key)
}

/** Reads remembered choices, of this report and of others; whatever is not a name is passed over. */
export function parseMemory(text: string): Choices {
  return new Set(
    text
      .split(' ')
      .filter((name) => nameForm.test(name))
      .slice(-remembered),
  )
}

/** Writes choices to be remembered, the latest last. */
export function writeMemory(choices: Choices): string {
  return [...choices].slice(-remembered).join(' ')
}
