import { placeContent } from '../../../src/parse/place-content.ts'
import { reportText } from '../../../src/problems/report-text.ts'

// Many disks hold only one of these, so they are listed here and not written.
const names = ['Norvale.mdx', 'norvale.mdx', 'caf\u00e9.mdx', 'cafe\u0301.mdx']

export async function run(): Promise<string> {
  const found = names.map((name) => {
    const segments = ['actors', name]
    const file = segments.join('/')
    return { kind: 'file', segments, name, file, path: `/${file}` } as const
  })
  const { problems } = placeContent(found, '')
  return reportText(problems, names.length)
}
