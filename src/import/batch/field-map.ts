import { findNearest } from '../../problems/nearest.ts'
import { showChoices, showText } from '../../problems/show-text.ts'

/** What a line of a table tells of a text. */
export const tableFields = ['headline', 'body', 'date', 'byline', 'language', 'url'] as const
export type TableField = (typeof tableFields)[number]

/** The names that each may have in a table; the first that holds words is taken. */
export type FieldMap = Readonly<Record<TableField, readonly string[]>>

const usual: FieldMap = {
  headline: ['headline', 'title'],
  body: ['body', 'articleBody', 'text', 'content'],
  date: ['datePublished', 'date', 'published'],
  byline: ['byline', 'author'],
  language: ['inLanguage', 'language', 'lang'],
  url: ['url', 'link'],
}

/** Parses `headline=title,body=text`; what is not named there keeps its usual names. Refuses, in one sentence, what it does not know. */
export function parseFieldMap(text: string | undefined): FieldMap | { readonly wrong: string } {
  if (text === undefined) return usual
  const named = new Map<string, string>()
  for (const pair of text.split(',')) {
    const [field = '', name = ''] = pair.split(/=(.*)/s).map((part) => part.trim())
    const turned = tableFields.some((known) => known === name) ? `${name}=${field}` : undefined
    const meant = turned ?? findNearest(field, tableFields)
    if (!tableFields.some((known) => known === field))
      return {
        wrong: `Unexpected ${showText(field)} after \`--fields\`, expected ${showChoices(tableFields)}.${meant === undefined ? '' : ` Did you mean ${showText(meant)}?`}`,
      }
    if (name === '')
      return {
        wrong: `Missing the name of the field after ${showText(`${field}=`)}, as in \`${field}=title\`.`,
      }
    named.set(field, name)
  }
  const namesOf = (field: TableField): readonly string[] => {
    const name = named.get(field)
    return name === undefined ? usual[field] : [name]
  }
  return {
    headline: namesOf('headline'),
    body: namesOf('body'),
    date: namesOf('date'),
    byline: namesOf('byline'),
    language: namesOf('language'),
    url: namesOf('url'),
  }
}
