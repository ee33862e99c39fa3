import { describe, expect, it } from 'vitest'
import { isLinkAddress } from '../../../src/parse/link-address.ts'

describe('isLinkAddress', () => {
  it.each([
    'https://a.example/b?c=d#e',
    'http://a.example',
    'https://ar.example/شارع',
    'mailto:desk@a.example',
  ])('takes %s', (address) => expect(isLinkAddress(address)).toBe(true))

  it.each([
    'javascript:alert(1)',
    'JavaScript:alert(1)',
    ' javascript:alert(1)',
    'java\nscript:alert(1)',
    '\u0001javascript:alert(1)',
    'data:text/html,x',
    'vbscript:x',
    'file:///etc/passwd',
    '//a.example',
    '\\\\a.example',
    '/articles/',
    'articles/',
    '../a',
    '?q=1',
    '',
    '#',
    '#p-3',
    'https:a.example',
    'https://user:word@a.example',
    'https://a.example/\u202Egpj',
    'https://a.example/"onclick="x',
    'mailto:a@b.example?bcc=c@d.example',
    'mailto:',
  ])('refuses %j', (address) => expect(isLinkAddress(address)).toBe(false))
})
