import type { Article } from '../concepts/report.ts'
import type { UnknownUtterance } from '../problems/reference-problems.ts'
import { findMeant } from './find-meant.ts'
import type { ParsedContent } from './parsed-content.ts'

/**
 * Returns a look-up that tells why a place, `article-id#annotation-id`, does not lead to an annotation with a
 * typed id; undefined where it does, and where its report is withheld or could not be parsed as a whole.
 */
export function findUnknownUtterance(content: ParsedContent): (id: string) => UnknownUtterance | undefined {
  const articles = new Map(content.articles.map(({ record }) => [String(record.id), record]))
  const unread = new Set(content.unread.filter(({ folder }) => folder === 'articles').map(({ id }) => id))
  const articleIds = [...articles.keys()]
  const typed = new Map<Article, ReadonlyMap<string, boolean>>()
  const typedOf = (article: Article) => {
    const known =
      typed.get(article) ?? new Map(article.annotations.map(({ id, typed }) => [String(id), typed]))
    typed.set(article, known)
    return known
  }
  return (id) => {
    const [articleId = '', annotation = ''] = id.split('#')
    if (unread.has(articleId)) return undefined
    const article = articles.get(articleId)
    if (article === undefined) {
      const nearest = findMeant(articleId, articleIds)
      return {
        id,
        fault: 'no-article',
        nearest: nearest === undefined ? undefined : `${nearest}#${annotation}`,
      }
    }
    if (article.pubStatus === 'withheld' || content.incomplete.has(article.id)) return undefined
    const known = typedOf(article)
    if (known.get(annotation) === true) return undefined
    if (known.get(annotation) === false) return { id, fault: 'not-typed' }
    const typedIds = [...known].flatMap(([name, isTyped]) => (isTyped ? [name] : []))
    const nearest = findMeant(annotation, typedIds)
    return {
      id,
      fault: 'no-annotation',
      nearest: nearest === undefined ? undefined : `${articleId}#${nearest}`,
    }
  }
}
