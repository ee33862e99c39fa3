import type { BrowserContextOptions } from 'playwright-core'

/** A way of looking at a page: what the reader has, and of which site. */
export interface ShotMode {
  readonly name: string
  readonly site: 'english' | 'arabic'
  readonly reader: BrowserContextOptions
}

const desktop = { viewport: { width: 1280, height: 900 } }
const tablet = { viewport: { width: 820, height: 1100 } }
const phone = { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true, deviceScaleFactor: 2 }
const narrowest = { viewport: { width: 320, height: 640 }, hasTouch: true, isMobile: true }

/** Every way each kind of page is looked at on a screen. */
export const shotModes: readonly ShotMode[] = [
  { name: 'desktop-light', site: 'english', reader: { ...desktop, colorScheme: 'light' } },
  { name: 'desktop-dark', site: 'english', reader: { ...desktop, colorScheme: 'dark' } },
  { name: 'desktop-forced', site: 'english', reader: { ...desktop, forcedColors: 'active' } },
  { name: 'tablet-light', site: 'english', reader: { ...tablet, colorScheme: 'light' } },
  { name: 'phone-light', site: 'english', reader: { ...phone, colorScheme: 'light' } },
  { name: 'phone-dark', site: 'english', reader: { ...phone, colorScheme: 'dark' } },
  { name: 'narrowest', site: 'english', reader: { ...narrowest, colorScheme: 'light' } },
  { name: 'rtl-desktop', site: 'arabic', reader: { ...desktop, colorScheme: 'light' } },
  { name: 'rtl-phone-dark', site: 'arabic', reader: { ...phone, colorScheme: 'dark' } },
]
