import { reportText } from '../../../src/problems/report-text.ts'
import { buildSyntaxProblem } from '../../../src/parse/syntax-problem.ts'

export function run(): Promise<string> {
  // No text is known that the parser fails on without saying why; this is what would be told of one.
  const thrown = new Error('Cannot close document, a token is still open')
  return Promise.resolve(reportText([buildSyntaxProblem('articles/2031/a.mdx', thrown, { open: [] }, 12)], 1))
}
