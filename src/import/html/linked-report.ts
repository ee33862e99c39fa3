/** What a page's JSON-LD says of its report (schema.org NewsArticle and its like), each as it stands there but for escapes. */
export interface LinkedReport {
  readonly type: string
  readonly headline?: string
  readonly datePublished?: string
  readonly authors: readonly string[]
  readonly publisher?: string
  readonly language?: string
  readonly url?: string
  readonly articleBody?: string
  readonly isForSubscribers: boolean
  /** Classes and ids that it says mark words of the report, as in `.paywall`. */
  readonly selectors: readonly string[]
}
