import type { SourcePlace } from '../concepts/source-place.ts'
import type { FieldPlaces } from '../parse/parsed.ts'
import { placeOfField } from '../parse/parsed.ts'
import { type ParsedContent, type RecordFolder, recordFolders } from './parsed-content.ts'

/** What an id is the id of. */
export type IdKind =
  | 'article'
  | 'actor'
  | 'outlet'
  | 'event'
  | 'claim'
  | 'term'
  | 'place'
  | 'page'
  | 'contributor'
  | 'subject'
  | 'measure'

/** One id, or an earlier id of a record, with the place that declares it. */
export interface Registered {
  readonly kind: IdKind
  readonly id: string
  readonly place: SourcePlace
  /** Of an earlier id: the present one. */
  readonly aliasOf?: string
}

/** Every id of an archive. Where two declare one id, the first by path counts. */
export interface Register {
  readonly ids: ReadonlyMap<IdKind, ReadonlyMap<string, Registered>>
  readonly aliases: ReadonlyMap<IdKind, ReadonlyMap<string, Registered>>
  /** False where `archive.yaml` could not be parsed, so that nothing can be said of what it declares. */
  readonly hasSettings: boolean
}

const kindOfFolder: Readonly<Record<RecordFolder, IdKind>> = {
  articles: 'article',
  actors: 'actor',
  outlets: 'outlet',
  events: 'event',
  claims: 'claim',
  terms: 'term',
  places: 'place',
  pages: 'page',
}

/** Returns every id of the content. */
export function registerIds(content: ParsedContent): Register {
  const declared = declarationsOf(content)
  return {
    ids: groupByKind(declared.filter(({ aliasOf }) => aliasOf === undefined)),
    aliases: groupByKind(declared.filter(({ aliasOf }) => aliasOf !== undefined)),
    hasSettings: content.settings !== undefined,
  }
}

/** Returns every declaration of an id or an earlier id, in order of files, doubled ones as well. */
export function declarationsOf(content: ParsedContent): readonly Registered[] {
  const records = recordFolders.flatMap((folder) => {
    const kind = kindOfFolder[folder]
    const unread = content.unread.filter((record) => record.folder === folder)
    return [
      ...content[folder].flatMap(({ record, places }) => declare(kind, record, places)),
      ...unread.map(({ id, file }): Registered => ({ kind, id, place: { file } })),
    ].toSorted((a, b) => (a.place.file < b.place.file ? -1 : Number(a.place.file > b.place.file)))
  })
  return [...records, ...declaredInSettings(content)]
}

interface Declaring {
  readonly id: string
  readonly file: string
  readonly aliases?: readonly string[] | undefined
}

function declare(kind: IdKind, record: Declaring, places: FieldPlaces): readonly Registered[] {
  const { id, file, aliases = [] } = record
  const earlier = aliases.map(
    (alias, index): Registered => ({
      kind,
      id: alias,
      place: placeOfField(places, ['aliases', index]),
      aliasOf: id,
    }),
  )
  return [{ kind, id, place: { file } }, ...earlier]
}

function declaredInSettings({ settings }: ParsedContent): readonly Registered[] {
  if (settings === undefined) return []
  const { record, places } = settings
  const lists = [
    { kind: 'contributor', field: 'contributors', items: record.contributors },
    { kind: 'subject', field: 'subjects', items: record.subjects ?? [] },
    { kind: 'measure', field: 'measures', items: record.measures ?? [] },
  ] as const
  return lists.flatMap(({ kind, field, items }) =>
    items.map(
      ({ id }, index): Registered => ({ kind, id, place: placeOfField(places, [field, index, 'id']) }),
    ),
  )
}

function groupByKind(declared: readonly Registered[]): ReadonlyMap<IdKind, ReadonlyMap<string, Registered>> {
  const kinds = new Map<IdKind, Map<string, Registered>>()
  for (const one of declared) {
    const ids = kinds.get(one.kind) ?? new Map<string, Registered>()
    kinds.set(one.kind, ids)
    if (!ids.has(one.id)) ids.set(one.id, one)
  }
  return kinds
}
