import type { Reader } from './open-browser.ts'

/** A hit as the search page shows it. */
export interface ShownHit {
  readonly kind: string | undefined
  readonly voice: string | undefined
  readonly href: string
  readonly facts: string
  readonly lang: string | null | undefined
  readonly dir: string | null | undefined
}

/** Searches by the page's address, and returns every hit as the page shows it. */
export async function searchByAddress(
  { page, visit }: Reader,
  fields: Readonly<Record<string, string>>,
): Promise<readonly ShownHit[]> {
  await visit(`search/?${new URLSearchParams(fields)}`)
  await page
    .getByRole('status')
    .filter({ hasText: /hit|Nothing/ })
    .waitFor()
  const more = page.getByRole('button', { name: 'More hits' })
  const items = page.locator('search-form > ol > li')
  while (await more.isVisible()) {
    const before = await items.count()
    await more.click()
    await items.nth(before).waitFor()
  }
  return items.evaluateAll((found) =>
    found.map((item) => ({
      kind: item.getAttribute('data-kind') ?? undefined,
      voice: item.getAttribute('data-voice') ?? undefined,
      href: item.querySelector('a')?.getAttribute('href') ?? '',
      facts: item.querySelector('.facts')?.textContent ?? '',
      lang: item.querySelector('.passage')?.getAttribute('lang'),
      dir: item.querySelector('.passage')?.getAttribute('dir'),
    })),
  )
}
