/** True where a line is an outlet's domain, a part of it (`www.`, `en.`) or its address without a page. */
export function isDomainOf(line: string, name: string): boolean {
  const domain = name.toLowerCase()
  if (!/^[a-z0-9-]{1,63}(?:\.[a-z0-9-]{1,63}){1,6}$/.test(domain)) return false
  const host = /^(?:https?:\/\/)?([a-z0-9.-]{1,253})\/?$/.exec(line.toLowerCase())?.[1]
  return host === domain || host?.endsWith(`.${domain}`) === true
}
