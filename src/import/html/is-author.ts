import { type PageElement, tokensOf } from './page-tree.ts'

/** True for an element that a page marks as naming who wrote the report: by `itemprop`, `rel`, or a class such as `byline` or `author-name`. */
export function isAuthor(element: PageElement): boolean {
  return (
    tokensOf(element, 'itemprop').includes('author') ||
    tokensOf(element, 'rel').includes('author') ||
    [...tokensOf(element, 'class'), ...tokensOf(element, 'id')].some(
      (name) =>
        /^(?:[a-z]+[-_]+)*(?:by[-_]?line|authors?|reporters?|writers?)(?:[-_]*(?:names?|links?))?$/i.test(
          name,
        ) && !/bio|box|about|card/i.test(name),
    )
  )
}
