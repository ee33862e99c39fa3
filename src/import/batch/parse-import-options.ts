import { genre } from '../../concepts/article.ts'
import { isLanguageTag } from '../../concepts/language.ts'
import type { Outlet } from '../../concepts/outlet.ts'
import { showChoices, showText } from '../../problems/show-text.ts'
import { readPrefix } from '../name-record.ts'
import { nameOutlet } from '../named-party.ts'
import { parseFieldMap } from './field-map.ts'
import type { ImportSetting } from './import-setting.ts'
import { parseRights } from './parse-rights.ts'

/** What is typed after the name of the command, an absent option left out. */
export interface ImportOptions {
  readonly outlet?: string
  readonly by?: string
  readonly lang?: string
  readonly date?: string
  readonly genre?: string
  readonly text?: string
  readonly rights?: string
  readonly retrieved?: string
  readonly fields?: string
  readonly lines?: string
  readonly keep?: string
  readonly 'mark-quotes'?: string
}

/** Parses the options of an import, given the outlets of the archive and who brings the texts in; or says in one sentence what is wrong. */
export function parseImportOptions(
  options: ImportOptions,
  outlets: readonly Outlet[],
  by: string,
): ImportSetting | { readonly wrong: string } {
  const outlet = outlets.find(({ id }) => id === options.outlet)
  if (outlet === undefined)
    return { wrong: `Unexpected outlet ${showText(options.outlet ?? '')}: something is wrong in its file.` }
  const wrong = findWrongOption(options)
  if (wrong !== undefined) return { wrong }
  const rights = options.rights === undefined ? undefined : parseRights(options.rights)
  if (rights !== undefined && 'wrong' in rights) return rights
  const fields = parseFieldMap(options.fields)
  if ('wrong' in fields) return fields
  return {
    outlet: nameOutlet(outlet),
    domains: outlet.domains ?? [],
    parties: outlets.map(nameOutlet),
    by,
    ...(options.lang === undefined ? {} : { language: options.lang }),
    ...(options.date === undefined ? {} : { date: options.date }),
    genre: genre.options.find((known) => known === options.genre) ?? 'other',
    text: options.text === 'excerpt' ? 'excerpt' : 'full',
    ...(rights === undefined ? {} : { rights }),
    ...(options.retrieved === undefined ? {} : { retrieved: options.retrieved }),
    keepAll: options.keep !== undefined,
    ...(options.lines === 'paragraphs' || options.lines === 'wrapped' ? { lines: options.lines } : {}),
    markQuotes: options['mark-quotes'] !== undefined,
    fields,
  }
}

function findWrongOption({ lang, date, retrieved, genre: kind }: ImportOptions): string | undefined {
  if (lang !== undefined && !isLanguageTag(lang))
    return `Unexpected ${showText(lang)} after \`--lang\`, expected a language tag such as \`en\` or \`ar\`.`
  if (kind !== undefined && !genre.options.some((known) => known === kind))
    return `Unexpected ${showText(kind)} after \`--genre\`, expected one of ${showChoices(genre.options)}.`
  for (const [name, given] of [
    ['date', date],
    ['retrieved', retrieved],
  ] as const) {
    const prefix = given === undefined ? undefined : readPrefix(given)
    if (typeof prefix === 'object') return prefix.wrong.replace('`--date`', `\`--${name}\``)
  }
  return undefined
}
