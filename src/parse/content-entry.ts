/** The folders of content; `settings` stands for `archive.yaml`. */
export type ContentFolder =
  | 'articles'
  | 'actors'
  | 'outlets'
  | 'events'
  | 'claims'
  | 'terms'
  | 'places'
  | 'pages'
  | 'annotations'
  | 'settings'

/** A file of content that has the right kind, place and name; what is in it is not known yet. */
export interface ContentEntry {
  readonly folder: ContentFolder
  /** The id that the file's name gives: of the record, or of the layer; `archive` for the settings. */
  readonly id: string
  /** Of a layer: the report it belongs to, as its folder's name says. */
  readonly article?: string
  /** The path to name it by: relative to where the command runs, with `/`. */
  readonly file: string
  /** The absolute path on disk. */
  readonly path: string
}
