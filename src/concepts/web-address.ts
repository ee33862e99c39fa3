import { z } from 'zod'
import { findDirectionControl } from './direction-control.ts'
import { refuse } from './fault.ts'

const longest = 2000

/** True for an absolute `http` or `https` address (WHATWG URL) without white space, control characters, bidirectional controls, or a name and password. */
export function isWebAddress(text: string): boolean {
  if (text.length > longest || !/^https?:\/\/[^\s\u0000-\u001F\u007F<>"\\^`{|}]+$/i.test(text)) return false
  if (findDirectionControl(text) !== undefined || !URL.canParse(text)) return false
  const url = new URL(text)
  return url.username === '' && url.password === '' && url.hostname !== ''
}

/** An address on the web, kept as written. */
export const webAddress = z.string().check((context) => {
  if (!isWebAddress(context.value)) refuse(context, { problem: 'invalid-address', text: context.value })
})
