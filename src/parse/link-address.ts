import { isWebAddress } from '../concepts/web-address.ts'

/**
 * True for what a link in a body may lead to: an `http` or `https` address, or `mailto:` and
 * one mail address. All else is refused: other protocols, addresses relative to something, fragments (which would
 * lead to another page's anchor wherever the words are shown again), and any white space or control character that
 * could disguise one.
 */
export function isLinkAddress(text: string): boolean {
  return isWebAddress(text) || /^mailto:[\w.+-]{1,64}@[\w-]+(?:\.[\w-]+)+$/.test(text)
}
