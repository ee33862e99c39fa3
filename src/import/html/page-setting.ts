/** What is known of a page before it is read. */
export interface PageSetting {
  /** BCP 47, where it was told. */
  readonly language?: string
  /** Names and domains of the outlet. */
  readonly outletNames: readonly string[]
  /** Nothing that is seen is dropped as furniture of the page. */
  readonly keepAll?: boolean
}
