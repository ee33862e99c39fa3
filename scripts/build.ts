import { reportText } from '../src/problems/report-text.ts'
import { buildEdition } from '../src/publish/build-edition.ts'
import type { Command } from './arguments.ts'
import { exitCodes, runCommand } from './run-command.ts'
import { findWrongAddress } from './wrong-address.ts'

const command = {
  name: 'build',
  summary: 'Checks the content and builds the site. The site before is replaced at the end, in one step.',
  options: {
    out: { value: 'DIR', meaning: 'the folder of the site (default: dist)' },
    site: { value: 'URL', meaning: 'where the site will be (default: `site` of archive.yaml)' },
    base: { value: 'PATH', meaning: 'the path it will be under (default: the path of the site, else /)' },
  },
} satisfies Command<string>

await runCommand(command, async ({ content, values }) => {
  const { site, base, out = 'dist' } = values
  const wrong = findWrongAddress(site, base)
  if (wrong !== undefined) return { wrong }
  const result = await buildEdition({
    contentDir: content,
    outDir: out,
    ...(site === undefined ? {} : { site }),
    ...(base === undefined ? {} : { base }),
    debug: 'debug' in values,
    tell: (line) => process.stdout.write(`${line}\n`),
  })
  const built = result.site
  if (result.problems.length > 0) {
    process.stdout.write(`\n${reportText(result.problems, result.counts?.files ?? 0)}`)
  }
  if (built === undefined) return exitCodes.problems
  const seconds = (performance.now() / 1000).toFixed(1)
  process.stdout.write(
    `Built ${out}: ${count(built.pages)} pages, ${count(built.records)} search records, ` +
      `${count(built.files)} files, ${count(built.bytes)} bytes, in ${seconds} seconds.\n`,
  )
  return exitCodes.done
})

function count(value: number): string {
  return value.toLocaleString('en')
}
