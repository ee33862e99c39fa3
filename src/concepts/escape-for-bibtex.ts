const names: Readonly<Record<string, string>> = {
  '\\': 'backslash',
  '{': 'braceleft',
  '}': 'braceright',
  '~': 'asciitilde',
  '^': 'asciicircum',
}

/** Returns words with what TeX reads as commands made plain; braces are balanced whatever the words hold. Letters of every script stay as they are. */
export function escapeForBibtex(text: string): string {
  return text.replace(/[\\{}~^]/g, (character) => `{\\text${names[character]}}`).replace(/[&%$#_]/g, '\\$&')
}
