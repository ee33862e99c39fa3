import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { type Browser, type BrowserContext, chromium, type Page } from 'playwright-core'
import { serveEdition } from '../../src/publish/serve-edition.ts'
import { launchChromium } from '../support/browser.ts'
import { copyFixtureInto, fixtureFolder } from '../support/copy-fixture.ts'
import { pageKinds } from '../support/page-kinds.ts'
import { spawnCommand } from '../support/spawn-command.ts'
import { contactSheet } from './contact-sheet.ts'
import { drawPdf } from './draw-pdf.ts'
import { type ShotMode, shotModes } from './shot-modes.ts'

const usage = `Usage: npm run shots [-- --out DIR] [--only WORD]

Writes a picture of one page of each kind of the invented archive: phone, tablet, desktop; light, dark, forced
colours; right to left; and the pages it takes on paper.
  --out DIR    where to (default: shots)
  --only WORD  only kinds of page, or ways of looking, whose name holds this word
`
const tallest = 7000
const mostPages = 6

const { values } = parseArgs({
  options: { out: { type: 'string', default: 'shots' }, only: { type: 'string' }, help: { type: 'boolean' } },
})
if (values.help === true) process.stdout.write(usage)
else await takeShots(resolve(values.out), values.only)

async function takeShots(out: string, only: string | undefined): Promise<void> {
  const work = mkdtempSync(join(tmpdir(), 'variorum-shots-'))
  const browser = await launchChromium()
  try {
    copyFixtureInto(join(work, 'arabic'), 'ar')
    const sites = {
      english: await openSite(fixtureFolder, join(work, 'english-site')),
      arabic: await openSite(join(work, 'arabic'), join(work, 'arabic-site')),
    }
    const connected = await chromium.connect(browser.endpoint)
    const shots: string[] = []
    for (const [kind, path] of Object.entries(pageKinds)) {
      const folder = kind.replaceAll(' ', '-')
      const wanted = (mode: string) => only === undefined || kind.includes(only) || mode.includes(only)
      const modes = shotModes.filter(({ name }) => wanted(name))
      if (modes.length > 0 || wanted('print')) mkdirSync(join(out, folder), { recursive: true })
      for (const mode of modes) {
        const file = `${folder}/${mode.name}.png`
        await shoot(connected, `${sites[mode.site].address}${path}`, mode, join(out, file))
        shots.push(file)
      }
      if (wanted('print'))
        await print(connected, `${sites.english.address}${path}`, join(out, folder, 'print'))
      process.stdout.write(`${kind}\n`)
    }
    writeFileSync(join(out, 'index.html'), contactSheet(shots))
    for (const site of Object.values(sites)) await site.close()
    process.stdout.write(`${shots.length} pictures in ${out}\n`)
  } finally {
    await browser.close()
    rmSync(work, { recursive: true, force: true })
  }
}

async function openSite(content: string, folder: string) {
  const { code, output } = await spawnCommand('build', ['--content', content, '--out', folder, '--base', '/'])
  if (code !== 0) throw new Error(output)
  return serveEdition({ folder, base: '/', host: '127.0.0.1', port: 0 })
}

async function shoot(browser: Browser, address: string, { reader }: ShotMode, path: string): Promise<void> {
  const context = await browser.newContext({ reducedMotion: 'reduce', ...reader })
  const page = await openTwice(context, address)
  const height = await page.evaluate(() => document.documentElement.scrollHeight)
  const width = reader.viewport?.width ?? 1280
  await page.screenshot({
    path,
    fullPage: true,
    clip: { x: 0, y: 0, width, height: Math.min(height, tallest) },
  })
  await context.close()
}

async function print(browser: Browser, address: string, stem: string): Promise<void> {
  const context = await browser.newContext()
  const page = await openTwice(context, address)
  await drawPdf(await page.pdf({ format: 'A4', printBackground: true }), stem, mostPages)
  await context.close()
}

/** Opens a page as a reader sees it who has been here before: letters that come late are not waited for the first time. */
async function openTwice(context: BrowserContext, address: string): Promise<Page> {
  const page = await context.newPage()
  await page.goto(address, { waitUntil: 'networkidle' })
  await page.reload({ waitUntil: 'networkidle' })
  return page
}
