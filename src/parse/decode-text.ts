const decoder = new TextDecoder('utf-8', { fatal: true })

/**
 * Decodes the bytes of a file: UTF-8 (Encoding Standard, fatal), a byte order mark left out, line ends brought to
 * `\n` (YAML 1.2 §5.4; CommonMark takes all three alike). Refuses bytes that are not UTF-8, and NUL.
 */
export function decodeText(
  bytes: Uint8Array,
): { readonly text: string } | { readonly reason: 'not-utf-8' | 'nul' } {
  if (bytes.includes(0)) return { reason: 'nul' }
  try {
    return { text: decoder.decode(bytes).replace(/\r\n?/g, '\n') }
  } catch {
    return { reason: 'not-utf-8' }
  }
}
