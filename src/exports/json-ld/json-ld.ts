/** A node or value of JSON-LD 1.1; what is undefined is left out. */
export type JsonLd = string | number | undefined | readonly JsonLd[] | { readonly [property: string]: JsonLd }

/** A thing of schema.org. */
export type Thing = { readonly '@type': string; readonly [property: string]: JsonLd }

/**
 * Returns things as the text of a `<script type="application/ld+json">`. Nothing in it can end the element or begin a
 * comment, and no line ends within a string.
 */
export function writeJsonLd(things: readonly Thing[]): string {
  return JSON.stringify({ '@context': 'https://schema.org', '@graph': things })
    .replaceAll('<', '\\u003c')
    .replaceAll('\u2028', '\\u2028')
    .replaceAll('\u2029', '\\u2029')
}

/** Returns a list as a property's value: nothing where it is empty, the only item by itself. */
export function listed<Item extends JsonLd>(items: readonly Item[] | undefined): JsonLd {
  if (items === undefined || items.length === 0) return undefined
  return items.length === 1 ? items[0] : items
}

/** Returns words in a language (BCP 47), or as they are where none is told. */
export function inLanguage(value: string, language: string | undefined): JsonLd {
  return language === undefined ? value : { '@value': value, '@language': language }
}
