import type { LayerId } from '../concepts/id.ts'
import { digestText } from '../parse/digest.ts'
import { parseArticle } from '../parse/parse-article.ts'
import { parseRecord, type RecordKinds } from '../parse/parse-record.ts'
import { parseSettings } from '../parse/parse-settings.ts'
import type { Outcome, Parsed, ParsedArticle, SourceText } from '../parse/parsed.ts'
import type { Problem } from '../problems/problem.ts'
import type { Archive } from './archive.ts'
import { buildArchive } from './build-archive.ts'

/** The fields of a file, as an author would write them in YAML. */
export type Fields = Readonly<Record<string, unknown>>

/** A report that is held nowhere but in the program: its words are sealed as they are given. */
export interface ReportText {
  readonly fields: Fields
  /** MDX, as in `content/articles`. */
  readonly body: string
  readonly layers?: Readonly<Record<string, Fields>>
}

/** The files of a small archive, by folder and id; records have no prose. */
export interface ArchiveTexts
  extends Partial<Readonly<Record<keyof RecordKinds, Readonly<Record<string, Fields>>>>> {
  readonly settings: Fields
  readonly articles: Readonly<Record<string, ReportText>>
}

/** Builds an archive of texts that the program brings along, by the way that files go. Throws where one has a problem, since that is a fault of the program. */
export function buildArchiveOfTexts(texts: ArchiveTexts): Archive {
  const records = <Folder extends keyof RecordKinds>(folder: Folder) => {
    const files: Readonly<Record<string, Fields>> = texts[folder] ?? {}
    return Object.entries(files).map(
      ([id, fields]): Parsed<RecordKinds[Folder]> =>
        whole(parseRecord(folder, id, sourceOf(`${folder}/${id}`, fields))),
    )
  }
  return whole(
    buildArchive({
      settings: whole(parseSettings({ file: 'archive', text: JSON.stringify(texts.settings) })),
      articles: Object.entries(texts.articles).map(([id, report]) => parseSealed(id, report)),
      actors: records('actors'),
      outlets: records('outlets'),
      events: records('events'),
      claims: records('claims'),
      terms: records('terms'),
      places: records('places'),
      pages: records('pages'),
      unread: [],
      incomplete: new Set(),
    }),
  )
}

function parseSealed(id: string, { fields, body, layers = {} }: ReportText): ParsedArticle {
  const parse = (sealed: Fields) =>
    parseArticle(
      id,
      sourceOf(`articles/${id}`, sealed, body),
      Object.entries(layers).map(([layer, content]) => ({
        // The name of a file is what gives an id its brand.
        id: layer as LayerId,
        source: { file: `annotations/${id}/${layer}`, text: JSON.stringify(content) },
      })),
    )
  if (fields['text'] === 'digest') return whole(parse(fields))
  // A digest needs no hash, so that its words can be learnt before they are sealed.
  const { record, body: words } = whole(parse({ ...fields, text: 'digest' }))
  const textHash = digestText(words.text)
  return whole(parse({ ...fields, textHash, headlineHash: digestText(record.headlineText) }))
}

/** JSON is YAML, so fields are written as one line of it. */
function sourceOf(file: string, fields: Fields, body = ''): SourceText {
  return { file, text: `---\n${JSON.stringify(fields)}\n---\n\n${body}\n` }
}

function whole<Value>({ value, problems }: Outcome<Value>): Value {
  if (value === undefined || problems.length > 0) throw new Error(problems.map(lineOf).join('\n'))
  return value
}

function lineOf({ place, message }: Problem): string {
  return `${place.file}: ${message}`
}
