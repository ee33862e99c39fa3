import { reportText } from '../src/problems/report-text.ts'
import { serveDraft } from '../src/publish/serve-draft.ts'
import type { Command } from './arguments.ts'
import { parsePort } from './parse-port.ts'
import { exitCodes, runCommand } from './run-command.ts'

const command = {
  name: 'dev',
  summary: 'Serves the archive while it is being written. Problems are shown in the page and told here.',
  options: {
    host: { value: 'HOST', meaning: 'the address to listen at (default: localhost)' },
    port: { value: 'NUMBER', meaning: 'the first port to try (default: 4321)' },
  },
} satisfies Command<string>

await runCommand(command, async ({ content, values }) => {
  const port = parsePort(values.port)
  if (typeof port === 'object') return port
  const server = await serveDraft({
    contentDir: content,
    host: values.host ?? 'localhost',
    port,
    debug: 'debug' in values,
    whenRead: ({ problems, counts }) => process.stdout.write(`${reportText(problems, counts.files)}\n`),
  })
  process.stdout.write(`Serving ${content} at ${server.address}\n`)
  // Ends in order, so that what was made for the draft is removed.
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => process.exit())
  return exitCodes.done
})
