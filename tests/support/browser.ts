import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { delimiter, dirname, join } from 'node:path'
import { type BrowserServer, chromium } from 'playwright-core'

const installed = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable']
const unpacked = ['chromium.br', 'fonts.tar.br', 'swiftshader.tar.br', 'al2023.tar.br']

/** A running Chromium that test files connect to by its endpoint. */
export interface RunningBrowser {
  readonly endpoint: string
  readonly close: () => Promise<void>
}

/**
 * Starts Chromium: the one at `CHROME_PATH`, else one that is installed, else the one that came as a package
 * (x64 Linux), unpacked to a temporary folder with the shared libraries and fonts it needs. `CHROME_PATH=package`
 * asks for the last. Fetches nothing.
 */
export async function launchChromium(): Promise<RunningBrowser> {
  const wanted = process.env['CHROME_PATH']
  const path = wanted === undefined || wanted === '' ? findInstalled() : wanted
  if (path !== undefined && path !== 'package') return launch(path, process.env, () => undefined)
  const folder = mkdtempSync(join(tmpdir(), 'variorum-chromium-'))
  const remove = () => rmSync(folder, { recursive: true, force: true })
  try {
    await unpackInto(folder)
    const libraries = [join(folder, 'al2023/lib'), process.env['LD_LIBRARY_PATH']].filter(Boolean)
    const env = {
      ...process.env,
      LD_LIBRARY_PATH: libraries.join(delimiter),
      FONTCONFIG_PATH: join(folder, 'fonts'),
    }
    return await launch(join(folder, 'chromium'), env, remove)
  } catch (error) {
    remove()
    throw error
  }
}

async function launch(
  executablePath: string,
  env: NodeJS.ProcessEnv,
  afterwards: () => void,
): Promise<RunningBrowser> {
  // Tests run as root in containers, where Chromium's sandbox cannot; every page they open is this program's own.
  const server: BrowserServer = await chromium.launchServer({ executablePath, env, chromiumSandbox: false })
  return {
    endpoint: server.wsEndpoint(),
    close: async () => {
      await server.close()
      afterwards()
    },
  }
}

function findInstalled(): string | undefined {
  return (process.env['PATH'] ?? '')
    .split(delimiter)
    .flatMap((folder) => installed.map((name) => join(folder, name)))
    .find((path) => existsSync(path))
}

async function unpackInto(folder: string): Promise<void> {
  const { inflate } = await import('@sparticuz/chromium')
  const require = createRequire(import.meta.url)
  const packed = join(dirname(require.resolve('@sparticuz/chromium')), '../bin')
  // The package unpacks into the folder for temporary files, and takes what lies there for complete.
  const before = process.env['TMPDIR']
  process.env['TMPDIR'] = folder
  try {
    await Promise.all(unpacked.map((file) => inflate(join(packed, file))))
    // Its own list looks for fonts in fixed places, and without any font Chromium ends.
    writeFileSync(join(folder, 'fonts/fonts.conf'), listFonts(folder))
  } finally {
    if (before === undefined) delete process.env['TMPDIR']
    else process.env['TMPDIR'] = before
  }
}

function listFonts(folder: string): string {
  return `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig><dir>${folder}/fonts</dir><cachedir>${folder}/fonts-cache</cachedir></fontconfig>
`
}
