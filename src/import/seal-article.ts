import { digestText } from '../parse/digest.ts'
import { parseArticle } from '../parse/parse-article.ts'
import type { SourceText } from '../parse/parsed.ts'
import type { Problem } from '../problems/problem.ts'
import { readLineField, type SealReason, type Seals, sealFrontmatter, unsealed } from './seal-frontmatter.ts'

/** What sealing an article comes to. */
export type Sealing =
  | { readonly kind: 'sealed'; readonly text: string }
  | { readonly kind: 'unchanged' }
  | { readonly kind: 'withheld' }
  /** The archive's own retelling needs no digest, and has none. */
  | { readonly kind: 'digest' }
  /** The text is not what it was when it was sealed, and no reason was given. */
  | { readonly kind: 'reason-missing' }
  | { readonly kind: 'unreadable'; readonly problems: readonly Problem[] }

/** An article file: its text as it is parsed, and as it lies on the disk, with its byte order mark and its line ends. */
export interface SealSource extends SourceText {
  readonly raw: string
}

/** Returns an article file with the digests of its text and headline (vocabulary §6). A digest that stands there already changes only with a reason. */
export function sealArticle(id: string, source: SealSource, changed?: SealReason): Sealing {
  const draft = withSomeSeals(source.text)
  const { value, problems } = parseArticle(id, { file: source.file, text: draft }, [])
  // Words that were read wrongly must not be sealed, so all but the digests themselves has to be right.
  const wrong = problems.filter(({ code, severity }) => severity === 'problem' && code !== 'text-changed')
  if (value === undefined || wrong.length > 0) return { kind: 'unreadable', problems: wrong }
  const { record, body } = value
  if (record.pubStatus === 'withheld') return { kind: 'withheld' }
  const seals: Seals = { textHash: digestText(body.text), headlineHash: digestText(record.headlineText) }
  const given = [readLineField(source.text, 'textHash'), readLineField(source.text, 'headlineHash')]
  const [text = unsealed, headline = unsealed] = given
  if (text === seals.textHash && headline === seals.headlineHash) return { kind: 'unchanged' }
  if (record.text === 'digest' && !given.some((hash) => hash !== undefined)) return { kind: 'digest' }
  const differs =
    (text !== unsealed && text !== seals.textHash) ||
    (headline !== unsealed && headline !== seals.headlineHash)
  if (differs && changed === undefined) return { kind: 'reason-missing' }
  return { kind: 'sealed', text: sealFrontmatter(source.raw, seals, differs ? changed : undefined) }
}

/** A draft may lack its digests, which the schema asks for. */
function withSomeSeals(text: string): string {
  if (readLineField(text, 'textHash') !== undefined && readLineField(text, 'headlineHash') !== undefined)
    return text
  const some = (name: string) => (readLineField(text, name) ?? unsealed) as Seals['textHash']
  return sealFrontmatter(text, { textHash: some('textHash'), headlineHash: some('headlineHash') })
}
