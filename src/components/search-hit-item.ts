import type { SearchCard } from '../concepts/search-hit.ts'
import { isolate } from '../concepts/text-direction.ts'
import type { SearchSetting } from '../views/search-form-view.ts'
import type { Hit } from './search-engine.ts'

/** Returns the list item of a hit. Every text is set as text, never as markup. */
export function searchHitItem({ href, card, filters, excerpt }: Hit, setting: SearchSetting): HTMLLIElement {
  const { words } = setting
  const [kind] = filters.kind ?? []
  const [voice] = filters.voice ?? []
  const facts = [labelOf(words.kinds, kind), labelOf(words.voices, voice), whose(card, setting), card.date]

  const item = document.createElement('li')
  item.dataset['kind'] = kind ?? ''
  item.dataset['voice'] = voice ?? ''
  const title = element('h2', { lang: card.titleLanguage, dir: card.titleDirection })
  const link = element('a', {})
  link.setAttribute('href', href)
  link.textContent = card.title
  title.append(link)
  const line = element('p', {})
  line.className = 'facts'
  line.textContent = facts.filter((fact) => fact !== undefined).join(' · ')

  const passage = element('p', { lang: card.language, dir: card.direction })
  passage.className = 'passage'
  for (const { text, found } of excerpt) {
    if (found) passage.append(markOf(text))
    else passage.append(text)
  }
  item.append(title, line)
  const repeated = excerpt.map(({ text }) => text).join('') === card.title
  if (!repeated) item.append(card.veiled === true ? veil(passage, words.veiled) : passage)
  return item
}

function whose({ speaker, outlet }: SearchCard, { words, direction }: SearchSetting): string | undefined {
  const form = words.speakerInOutlet
  const name = speaker === undefined ? undefined : isolate(speaker, direction)
  const place = outlet === undefined ? undefined : isolate(outlet, direction)
  if (name === undefined || place === undefined || name === place) return name ?? place
  return form.replace('{speaker}', () => name).replace('{outlet}', () => place)
}

function labelOf(labels: Readonly<Record<string, string>>, value: string | undefined): string | undefined {
  return value === undefined ? undefined : (labels[value] ?? value)
}

function markOf(text: string): HTMLElement {
  const mark = document.createElement('mark')
  mark.textContent = text
  return mark
}

function veil(passage: HTMLElement, label: string): HTMLElement {
  const details = document.createElement('details')
  const summary = document.createElement('summary')
  summary.textContent = label
  details.append(summary, passage)
  return details
}

function element(
  name: 'a' | 'h2' | 'p',
  { lang, dir }: { readonly lang?: string | undefined; readonly dir?: string | undefined },
): HTMLElement {
  const made = document.createElement(name)
  if (lang !== undefined) made.lang = lang
  if (dir !== undefined) made.dir = dir
  return made
}
