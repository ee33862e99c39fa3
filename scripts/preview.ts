import { problem } from '../src/problems/problem.ts'
import { reportText } from '../src/problems/report-text.ts'
import { editionFolders } from '../src/publish/edition-folders.ts'
import { recoverKept } from '../src/publish/recover-edition.ts'
import { findBase, serveEdition } from '../src/publish/serve-edition.ts'
import type { Command } from './arguments.ts'
import { parsePort } from './parse-port.ts'
import { exitCodes, runCommand } from './run-command.ts'

const command = {
  name: 'preview',
  summary: 'Serves the built site as a static host would.',
  options: {
    out: { value: 'DIR', meaning: 'the folder of the site (default: dist)' },
    host: { value: 'HOST', meaning: 'the address to listen at (default: localhost)' },
    port: { value: 'NUMBER', meaning: 'the first port to try (default: 4321)' },
  },
} satisfies Command<string>

await runCommand(command, async ({ values }) => {
  const port = parsePort(values.port)
  if (typeof port === 'object') return port
  const folders = editionFolders(values.out ?? 'dist')
  recoverKept(folders)
  const base = findBase(folders.out)
  if (base === undefined) {
    process.stdout.write(reportText([problem('no-edition', { file: folders.name }, {})], 0))
    return exitCodes.problems
  }
  const server = await serveEdition({ folder: folders.out, base, host: values.host ?? 'localhost', port })
  process.stdout.write(`Serving ${folders.name} at ${server.address}\n`)
  return exitCodes.done
})
