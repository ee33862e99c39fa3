import { join } from 'node:path'
import { showText } from '../src/problems/show-text.ts'

/** Returns, in one sentence, that a command cannot begin without the settings of the archive. */
export function tellBrokenSettings(content: string): string {
  const check = content === 'content' ? 'npm run check' : `npm run check -- --content ${content}`
  return `Missing ${showText(join(content, 'archive.yaml'))}, or something is wrong in it: ${showText(check)} tells what.`
}
