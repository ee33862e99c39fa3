import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { contentSecurityPolicy } from '../hrefs/content-security-policy.ts'

/** The file of headers that several static hosts read from a site, and the preview does. */
export const headersName = '_headers'

/**
 * Writes the headers that a host should send: the policy of every page, which also says who may frame it, and how
 * long files named after their content may be kept. Each page carries its policy itself for hosts that send none.
 */
export function writeHeaders(folder: string, base: string): void {
  const lines = [
    `${base}*`,
    `  Content-Security-Policy: ${contentSecurityPolicy}; frame-ancestors 'self'`,
    '  X-Content-Type-Options: nosniff',
    '  Referrer-Policy: same-origin',
    `${base}assets/*`,
    '  Cache-Control: public, max-age=31536000, immutable',
    '',
  ]
  writeFileSync(join(folder, headersName), lines.join('\n'))
}
