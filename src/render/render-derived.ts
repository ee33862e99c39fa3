import type { ElementContent } from 'hast'
import type { Block, Container, DerivedList, ExamplePlace, Leaf } from '../concepts/body.ts'
import type { ArticleId } from '../concepts/id.ts'
import { directionOf } from '../concepts/language.ts'
import type { MarkId } from '../concepts/mark-fields.ts'
import type { RecordFolder } from '../hrefs/site-hrefs.ts'
import type { Edition } from './edition.ts'
import { element, textNode } from './element.ts'
import { wordsOf } from './words-of.ts'

/** Returns what a house page asks to be shown: a list of all records of a kind, or one annotated place of a report, each with its address. */
export function renderDerived(edition: Edition, block: Exclude<Block, Leaf | Container>): ElementContent[] {
  if (block.kind === 'derived-list') return renderList(edition, block)
  return block.kind === 'example' ? renderExample(edition, block) : []
}

interface Entry {
  readonly folder: RecordFolder
  readonly id: string
  readonly title: string
  readonly lang?: string
}

function entriesOf({ archive }: Edition, of: string): readonly Entry[] {
  if (of === 'articles')
    return [...archive.articles.values()].map(({ id, headlineText, inLanguage }) => ({
      folder: of,
      id,
      title: headlineText,
      lang: inLanguage,
    }))
  if (of === 'claims')
    return [...archive.claims.values()].map(({ id, text }) => ({ folder: of, id, title: text }))
  if (of === 'terms')
    return [...archive.terms.values()].map(({ id, label }) => ({ folder: of, id, title: label }))
  if (of !== 'actors' && of !== 'outlets' && of !== 'events' && of !== 'places') return []
  return [...archive[of].values()].map(({ id, name }) => ({ folder: of, id, title: name }))
}

function renderList(edition: Edition, { of }: DerivedList): ElementContent[] {
  const items = entriesOf(edition, of).map(({ folder, id, title, lang }) =>
    element('li', {}, [
      element(
        'a',
        {
          href: edition.hrefs.record(folder, id),
          ...(lang === undefined ? {} : { lang, dir: directionOf(lang) }),
        },
        [textNode(title)],
      ),
    ]),
  )
  return items.length === 0 ? [] : [element('ul', { className: ['derived-list'] }, items)]
}

function renderExample({ archive, hrefs }: Edition, { of }: ExamplePlace): ElementContent[] {
  const [articleId = '', annotationId = ''] = of.split('#')
  const article = archive.articles.get(articleId as ArticleId)
  const annotation = article?.annotations.find(({ id }) => id === (annotationId as MarkId))
  if (article === undefined || annotation === undefined) return []
  const words = wordsOf(article, archive.bodies.bodyOf(article.id), annotation)
  return [
    element('blockquote', { className: ['example'], lang: article.inLanguage, dir: article.direction }, [
      element('p', {}, [textNode(words)]),
      element('p', {}, [
        element('a', { href: hrefs.mark(article.id, annotation.id) }, [textNode(article.headlineText)]),
      ]),
    ]),
  ]
}
