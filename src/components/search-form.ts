import type { SearchSetting } from '../views/search-form-view.ts'
import type { CountedWords } from '../wording/search-words.ts'
import { fillControls, readControls, showInControls } from './search-controls.ts'
import { type Findings, openSearch, type SearchEngine } from './search-engine.ts'
import { searchHitItem } from './search-hit-item.ts'
import { isEmptySearch, parseSearch, type SearchState, searchAddress } from './search-state.ts'

const hitsAtOnce = 10
const pauseBeforeSearching = 250

/** The search of the page: what it holds is in the address, so that going back goes back. */
class SearchForm extends HTMLElement {
  connectedCallback(): void {
    const form = this.querySelector('form')
    const json = this.dataset['setting']
    if (form === null || json === undefined) return
    const setting: SearchSetting = JSON.parse(json)
    enhance(this, form, setting)
  }
}

customElements.define('search-form', SearchForm)

function enhance(root: HTMLElement, form: HTMLFormElement, setting: SearchSetting): void {
  const parts = partsOf(root)
  let opening: Promise<SearchEngine> | undefined
  let latest = 0
  let shown: Findings | undefined

  const run = async (state: SearchState) => {
    latest += 1
    const mine = latest
    if (!isEmptySearch(state)) parts.status.textContent = setting.words.searching
    try {
      opening ??= openSearch(setting.indexes, setting.root)
      const engine = await opening
      const findings = await engine.find(state)
      const hits = await findings.next(hitsAtOnce)
      // Where a part of the index cannot be fetched, the engine says that it found nothing.
      if (findings.total === 0 && !isEmptySearch(state)) await reach(setting.indexes)
      if (mine !== latest) return
      shown = findings
      fillControls(form, findings.counts, state, setting)
      parts.list.replaceChildren(...hits.map((hit) => searchHitItem(hit, setting)))
      parts.more.hidden = findings.total <= hits.length
      parts.clear.hidden = Object.keys(state.filters).length === 0
      parts.status.textContent = tellCount(findings.total, state, setting)
    } catch {
      if (mine !== latest) return
      opening = undefined
      fail(parts, setting)
    }
  }

  const runFromAddress = () => {
    const state = parseSearch(location.search)
    showInControls(form, state)
    void run(state)
  }
  const runFromControls = (step: 'push' | 'replace') => {
    const state = readControls(form)
    const address = `${location.pathname}${searchAddress(state)}`
    if (step === 'push') history.pushState(null, '', address)
    else history.replaceState(null, '', address)
    void run(state)
  }

  let pause: ReturnType<typeof setTimeout> | undefined
  form.addEventListener('submit', (event) => {
    event.preventDefault()
    clearTimeout(pause)
    runFromControls('push')
  })
  form.addEventListener('input', (event) => {
    clearTimeout(pause)
    if (event.target instanceof HTMLInputElement)
      pause = setTimeout(() => runFromControls('replace'), pauseBeforeSearching)
    else runFromControls('push')
  })
  parts.clear.addEventListener('click', () => {
    showInControls(form, { ...readControls(form), filters: {} })
    runFromControls('push')
    form.querySelector('input')?.focus()
  })
  parts.more.addEventListener('click', async () => {
    const mine = latest
    const items = ((await shown?.next(hitsAtOnce)) ?? []).map((hit) => searchHitItem(hit, setting))
    if (mine !== latest) return
    parts.list.append(...items)
    parts.more.hidden = parts.list.children.length >= (shown?.total ?? 0)
    items[0]?.querySelector('a')?.focus()
  })
  window.addEventListener('popstate', runFromAddress)
  // Without the script its empty fields are not to stand in the address.
  parts.controls.hidden = false
  parts.controls.removeAttribute('disabled')
  parts.ways.hidden = true
  runFromAddress()
}

interface Parts {
  readonly controls: HTMLElement
  readonly ways: HTMLElement
  readonly waysReason: HTMLElement
  readonly status: HTMLElement
  readonly list: HTMLElement
  readonly more: HTMLElement
  readonly clear: HTMLElement
}

function partsOf(root: HTMLElement): Parts {
  const part = (name: string): HTMLElement => {
    const found = root.querySelector<HTMLElement>(`[data-part="${name}"]`)
    if (found === null) throw new Error(`The search has no part ${name}`)
    return found
  }
  return {
    controls: part('controls'),
    ways: part('ways'),
    waysReason: part('ways-reason'),
    status: part('status'),
    list: part('list'),
    more: part('more'),
    clear: part('clear'),
  }
}

function tellCount(total: number, state: SearchState, { words, language }: SearchSetting): string {
  if (isEmptySearch(state)) return words.prompt
  return total === 0 ? words.nothingFound : counted(words.hits, total, language)
}

function counted(words: CountedWords, count: number, language: string): string {
  const form = words[new Intl.PluralRules(language).select(count)] ?? words.other
  return form.replace('{count}', () => new Intl.NumberFormat(language).format(count))
}

/** Says in plain words that the search does not work here, and shows the other ways in. */
function fail(parts: Parts, { words }: SearchSetting): void {
  parts.list.replaceChildren()
  parts.more.hidden = true
  const reason = canCompile() ? words.notFetched : words.noEngine
  parts.status.textContent = reason
  parts.waysReason.hidden = true
  parts.ways.hidden = false
}

/** Refuses where the site cannot be reached. */
async function reach(address: string): Promise<void> {
  const { ok } = await fetch(address, { method: 'HEAD', cache: 'no-store' })
  if (!ok) throw new Error(`${address} is not there`)
}

/** Whether WebAssembly is there and allowed, tried with the smallest module there is. */
function canCompile(): boolean {
  try {
    return (
      new WebAssembly.Module(Uint8Array.of(0, 0x61, 0x73, 0x6d, 1, 0, 0, 0)) instanceof WebAssembly.Module
    )
  } catch {
    return false
  }
}
