import { isWebAddress } from '../concepts/web-address.ts'

/**
 * True for what a link in a body may lead to: an `http` or `https` address, `mailto:` and one mail address, or `#`
 * and an anchor of the page. All else is refused: other protocols, addresses relative to something, and any white
 * space or control character that could disguise one.
 */
export function isLinkAddress(text: string): boolean {
  return (
    isWebAddress(text) ||
    /^mailto:[\w.+-]{1,64}@[\w-]+(?:\.[\w-]+)+$/.test(text) ||
    /^#[A-Za-z0-9][\w.-]*$/.test(text)
  )
}
