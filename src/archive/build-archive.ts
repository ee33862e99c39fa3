import type { Annotation } from '../concepts/annotation.ts'
import type { ArchiveSettings } from '../concepts/archive-settings.ts'
import type { Body } from '../concepts/body.ts'
import type { ArticleId } from '../concepts/id.ts'
import type { MarkId } from '../concepts/mark-fields.ts'
import type { Article } from '../concepts/report.ts'
import type { Outcome, Parsed } from '../parse/parsed.ts'
import { stopsEdition } from '../problems/problem.ts'
import type { Archive } from './archive.ts'
import { backReferences } from './back-references.ts'
import { compareIds } from './compare-records.ts'
import { crossCheck } from './cross-checks/cross-check.ts'
import { linkReferences } from './link-references.ts'
import type { ParsedContent } from './parsed-content.ts'
import { registerIds } from './register.ts'

/**
 * Links parsed content into an archive: ids are registered, references resolved, records checked against each
 * other, and back references computed. Gives every problem found; the archive only where none of them stops an
 * edition, every record could be read and there are settings.
 */
export function buildArchive(content: ParsedContent): Outcome<Archive> {
  const problems = [...linkReferences(content, registerIds(content)), ...crossCheck(content)]
  const { settings } = content
  if (settings === undefined || content.unread.length > 0 || stopsEdition(problems)) return { problems }
  return { value: assemble(content, settings.record), problems }
}

function assemble(content: ParsedContent, settings: ArchiveSettings): Archive {
  const articles = recordsById(content.articles)
  const actors = recordsById(content.actors)
  const events = recordsById(content.events)
  const claims = recordsById(content.claims)
  const bodies = new Map(content.articles.map(({ record, body }) => [record.id, body]))
  return Object.freeze({
    settings,
    contributors: byId(settings.contributors),
    measures: byId(settings.measures ?? []),
    articles,
    actors,
    outlets: recordsById(content.outlets),
    events,
    claims,
    terms: recordsById(content.terms),
    places: recordsById(content.places),
    pages: recordsById(content.pages),
    bodies: Object.freeze({ bodyOf: (id: ArticleId) => bodyOf(bodies, id) }),
    back: Object.freeze(
      backReferences({
        articles: [...articles.values()],
        actors: [...actors.values()],
        events: [...events.values()],
        claims: [...claims.values()],
      }),
    ),
    findAnnotation: annotationFinder(articles),
  })
}

function byId<Id extends string, Item extends { readonly id: Id }>(
  items: readonly Item[],
): ReadonlyMap<Item['id'], Item> {
  return new Map(items.toSorted(compareIds).map((item) => [item.id, item]))
}

function recordsById<Item extends { readonly id: string }>(
  parsed: readonly Parsed<Item>[],
): ReadonlyMap<Item['id'], Item> {
  return byId(parsed.map(({ record }) => record))
}

function bodyOf(bodies: ReadonlyMap<ArticleId, Body>, id: ArticleId): Body {
  const body = bodies.get(id)
  if (body === undefined) throw new Error(`No report has the id ${id}`)
  return body
}

/** Looks annotations up in maps that are made when a report is first asked for. */
function annotationFinder(articles: ReadonlyMap<ArticleId, Article>): Archive['findAnnotation'] {
  const byArticle = new Map<ArticleId, ReadonlyMap<MarkId, Annotation>>()
  return ({ article, annotation }) => {
    const found = byArticle.get(article) ?? byId(articles.get(article)?.annotations ?? [])
    byArticle.set(article, found)
    return found.get(annotation)
  }
}
