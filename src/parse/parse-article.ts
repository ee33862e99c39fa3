import { articleFrontmatter } from '../concepts/article.ts'
import { foldBlock } from '../concepts/canonical-text.ts'
import type { ArticleId } from '../concepts/id.ts'
import { directionOf } from '../concepts/language.ts'
import type { Problem } from '../problems/problem.ts'
import { buildArticle } from './build-article.ts'
import { checkAnnotationCount } from './check-annotation-count.ts'
import { checkOverlaps } from './check-overlaps.ts'
import { checkVerbatim } from './check-verbatim.ts'
import { digestText } from './digest.ts'
import { parseFrontmatter } from './frontmatter.ts'
import { type LayerSource, parseLayer } from './parse-layer.ts'
import { parseMdx } from './parse-mdx.ts'
import { parseReport } from './parse-report.ts'
import { parseWithSchema } from './parse-with-schema.ts'
import type { Outcome, ParsedArticle, SourceText } from './parsed.ts'
import { placeReadableReferences, placeReferences } from './place-references.ts'
import { splitFrontmatter } from './split-frontmatter.ts'

const nothing = digestText('')

/**
 * Parses a report with its layers: frontmatter, text, annotations, notes, and whether its words are still those
 * that its hashes were made of. There is a value wherever the frontmatter and the body could be read; annotations
 * and notes that are faulty are told and left out of it. Layers of a withheld report are not looked at.
 */
export function parseArticle(
  id: string,
  source: SourceText,
  layers: readonly LayerSource[],
): Outcome<ParsedArticle> {
  const frontmatter = parseFrontmatter(source)
  if (frontmatter.value === undefined) return parseBodyAlone(source, frontmatter.problems)
  const { value, places, placeOf, bodyStart } = frontmatter.value
  const fields = parseWithSchema(articleFrontmatter, value, { placeOf, noun: 'field' })
  const document = parseMdx(source, bodyStart)
  const problems: Problem[] = [...frontmatter.problems, ...fields.problems, ...document.problems]
  const readable = () => placeReadableReferences(articleFrontmatter, value, placeOf)
  if (document.value === undefined) return { references: readable(), problems }
  if (fields.value === undefined) {
    // What is wrong in the body is told in the same run, as far as it does not hang on the frontmatter.
    const body = parseReport(document.value, { isWithheld: false, headline: '' })
    return {
      references: [...readable(), ...body.value.references],
      problems: [...problems, ...body.problems],
    }
  }
  const { text: mode, headline, inLanguage, dir, pubStatus, textHash } = fields.value
  const isWithheld = pubStatus === 'withheld'
  const setting = {
    mode,
    direction: dir ?? directionOf(inLanguage),
    isWithheld,
    isAllHeadline: mode !== 'digest' && textHash === nothing,
    headline: foldBlock(headline),
  }
  const report = parseReport(document.value, setting)
  const { texts, isWhole, noteIds } = report.value
  const laid = isWithheld
    ? []
    : layers.map((layer) => parseLayer(layer, { texts, isWhole, mode, notes: noteIds }))
  const parsed = laid.flatMap((layer) => layer.value ?? [])
  problems.push(
    ...report.problems,
    ...checkVerbatim(fields.value, report.value, placeOf),
    ...laid.flatMap((layer) => layer.problems),
    ...checkAnnotationCount([report.value, ...parsed]),
    ...checkOverlaps([report.value, ...parsed]),
  )
  return {
    value: {
      record: buildArticle(
        { ...fields.value, id: id as ArticleId, file: source.file },
        setting,
        report.value,
        parsed,
      ),
      body: report.value.body,
      references: [
        ...placeReferences(articleFrontmatter, fields.value, placeOf),
        ...report.value.references,
        ...parsed.flatMap(({ references }) => references),
      ],
      places,
    },
    problems,
  }
}

/** What is wrong in the body is told in the same run, though the frontmatter could not be read. */
function parseBodyAlone(source: SourceText, problems: readonly Problem[]): Outcome<ParsedArticle> {
  const split = splitFrontmatter(source)
  if ('problem' in split) return { problems }
  const document = parseMdx(source, split.bodyStart)
  if (document.value === undefined) return { problems: [...problems, ...document.problems] }
  const body = parseReport(document.value, { isWithheld: false, headline: '' })
  return {
    references: body.value.references,
    problems: [...problems, ...document.problems, ...body.problems],
  }
}
