import { readArchive } from '../src/archive/read-archive.ts'
import { stopsEdition } from '../src/problems/problem.ts'
import { reportGithub } from '../src/problems/report-github.ts'
import { reportJson } from '../src/problems/report-json.ts'
import { reportText } from '../src/problems/report-text.ts'
import { exitCodes, runCommand } from './run-command.ts'
import { showProgress } from './show-progress.ts'

const formats = { text: reportText, json: reportJson, github: reportGithub }

await runCommand(
  {
    name: 'check',
    summary:
      'Checks every file of the content and tells everything that is wrong in it, each with its place.',
    options: {
      format: { value: 'FORMAT', choices: Object.keys(formats), meaning: 'how to tell it (default: text)' },
    },
  },
  ({ content, values }) => {
    const progress = showProgress('Checked', 'files')
    const { problems, counts } = readArchive(content, { onProgress: progress.tell })
    progress.end()
    const report =
      values.format === 'json' || values.format === 'github' ? formats[values.format] : reportText
    process.stdout.write(report(problems, counts.files))
    return stopsEdition(problems) ? exitCodes.problems : exitCodes.done
  },
)
