/** What the head of a page says of it. */
export interface PageHead {
  readonly title: string
  readonly description?: string
  /** The page's own address, without the origin. */
  readonly path: string
}
