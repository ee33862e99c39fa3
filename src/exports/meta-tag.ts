/** A `<meta>` of a page: `name`, or `property` as Open Graph asks, and what it says. */
export type MetaTag =
  | { readonly name: string; readonly property?: undefined; readonly content: string }
  | { readonly property: string; readonly name?: undefined; readonly content: string }

/** Tags of a page, and links to where their vocabularies are described (DCMI, PRISM). */
export interface MetaTags {
  readonly tags: readonly MetaTag[]
  readonly links: readonly { readonly rel: string; readonly href: string }[]
}

/** Returns a tag, or nothing where there is nothing to say. */
export function named(name: string, content: string | undefined): readonly MetaTag[] {
  return content === undefined || content === '' ? [] : [{ name, content }]
}

/** Returns a tag of Open Graph, or nothing where there is nothing to say. */
export function property(property: string, content: string | undefined): readonly MetaTag[] {
  return content === undefined || content === '' ? [] : [{ property, content }]
}
