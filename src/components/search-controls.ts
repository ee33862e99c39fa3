import { type SearchFilter, searchFilters, searchKinds, searchVoices } from '../concepts/search-hit.ts'
import { isolate } from '../concepts/text-direction.ts'
import type { SearchSetting } from '../views/search-form-view.ts'
import type { FilterCounts } from './search-engine.ts'
import { parseSearch, type SearchState, searchAddress } from './search-state.ts'

/** Reads the search that a form's controls hold. */
export function readControls(form: HTMLFormElement): SearchState {
  const fields = new URLSearchParams()
  for (const [name, value] of new FormData(form)) if (typeof value === 'string') fields.set(name, value)
  return parseSearch(fields.toString())
}

/** Puts a search into a form's controls. A filter's value that is no longer in the archive is shown all the same. */
export function showInControls(form: HTMLFormElement, state: SearchState): void {
  const fields = new URLSearchParams(searchAddress(state))
  for (const control of form.elements) {
    if (control instanceof HTMLInputElement) control.value = fields.get(control.name) ?? ''
    if (!(control instanceof HTMLSelectElement)) continue
    const value = fields.get(control.name) ?? control.options[0]?.value ?? ''
    if (![...control.options].some((option) => option.value === value)) control.add(new Option(value, value))
    control.value = value
  }
}

/** Fills each filter's control with the values that would leave hits, with how many, and keeps what is chosen. */
export function fillControls(
  form: HTMLFormElement,
  counts: FilterCounts,
  state: SearchState,
  setting: SearchSetting,
): void {
  const numbers = new Intl.NumberFormat(setting.language)
  for (const name of searchFilters) {
    const control = form.elements.namedItem(name)
    if (!(control instanceof HTMLSelectElement)) continue
    const chosen = state.filters[name] ?? ''
    const found = Object.entries(counts[name] ?? {}).filter(([value, count]) => count > 0 || value === chosen)
    const missing: readonly (readonly [string, number])[] =
      chosen === '' || found.some(([value]) => value === chosen) ? [] : [[chosen, 0]]
    const values = [...found, ...missing].map(([value, count]) => ({
      value,
      count,
      label: labelOf(name, value, setting),
    }))
    const options = values.toSorted(compareIn(name, setting.language)).map(({ value, count, label }) => {
      const text = setting.words.valueWithCount
        .replace('{value}', () => isolate(label, setting.direction))
        .replace('{count}', () => numbers.format(count))
      return new Option(text, value)
    })
    control.replaceChildren(new Option(setting.words.any, ''), ...options)
    control.value = chosen
    control.disabled = values.length === 0
  }
}

function labelOf(name: SearchFilter, value: string, { words, genres, language }: SearchSetting): string {
  const labels: Readonly<Partial<Record<SearchFilter, Readonly<Record<string, string>>>>> = {
    kind: words.kinds,
    voice: words.voices,
    genre: genres,
  }
  if (name === 'language') return new Intl.DisplayNames(language, { type: 'language' }).of(value) ?? value
  const known = labels[name]
  return known !== undefined && Object.hasOwn(known, value) ? (known[value] ?? value) : value
}

interface Choice {
  readonly value: string
  readonly label: string
}

function compareIn(name: SearchFilter, language: string): (a: Choice, b: Choice) => number {
  const order: readonly string[] | undefined =
    name === 'kind' ? searchKinds : name === 'voice' ? searchVoices : undefined
  if (order !== undefined) return (a, b) => order.indexOf(a.value) - order.indexOf(b.value)
  if (name === 'year') return (a, b) => Number(b.value) - Number(a.value)
  const collator = new Intl.Collator(language, { numeric: true })
  return (a, b) => collator.compare(a.label, b.label)
}
