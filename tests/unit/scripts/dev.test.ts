import { type ChildProcess, spawn } from 'node:child_process'
import { cpSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, expect, it } from 'vitest'
import { fixtureArchive } from '../../support/report-build.ts'
import { temporaryFolder } from '../../support/temporary-folder.ts'

const script = join(import.meta.dirname, '../../../scripts/dev.ts')
let dev: ChildProcess | undefined
afterEach(() => dev?.kill())

/** Starts the command on a folder and returns its address, and what it has told so far. */
function start(content: string) {
  let told = ''
  const child = spawn(process.execPath, [script, '--content', content, '--port', '4700'], {
    // Astro serves nothing where it finds that it runs within a test.
    env: { ...process.env, VITEST: '', NODE_ENV: '' },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  dev = child
  const serving = new Promise<string>((resolve, reject) => {
    const listen = (data: Buffer) => {
      told += data
      const address = /^Serving .* at (\S+)$/m.exec(told)?.[1]
      if (address !== undefined) resolve(address)
    }
    child.stdout.on('data', listen)
    child.stderr.on('data', listen)
    child.on('exit', () => reject(new Error(told)))
  })
  return { serving, told: () => told }
}

async function until(address: string, wanted: string): Promise<string> {
  for (let tries = 0; tries < 100; tries += 1) {
    const response = await fetch(address, { headers: { accept: 'text/html' } })
    const text = await response.text()
    if (text.includes(wanted)) return text
    await new Promise((resolve) => setTimeout(resolve, 100))
  }
  throw new Error(`${address} never showed ${wanted}`)
}

it('serves the archive as it is written, shows its problems in the page, and the pages again once they are mended', async () => {
  const content = join(temporaryFolder(), 'content')
  cpSync(fixtureArchive, content, { recursive: true })
  const { serving, told } = start(content)
  const address = await serving
  const page = `${address}claims/truce-in-force/`
  expect(await until(page, 'data-')).not.toContain('unheard')

  const file = join(content, 'claims/truce-in-force.mdx')
  const good = readFileSync(file, 'utf8')
  writeFileSync(file, good.replace('---\n', '---\nunheard: <b>of</b>\n'))
  const problems = await until(page, '<h1>1 problem</h1>')
  expect(problems).toContain('truce-in-force.mdx:2:1</code> <code>unknown-field</code>')
  expect(problems).toContain('/@vite/client')
  expect(told()).toContain('truce-in-force.mdx:2:1  unknown-field')

  writeFileSync(file, good.replace(/^text: .*$/m, 'text: The truce held as it was mended.'))
  expect(await until(page, 'The truce held as it was mended.')).not.toContain('1 problem')
  const by = /^by: .*$/m.exec(good)?.[0]
  writeFileSync(join(content, 'claims/brand-new.mdx'), `---\ntext: Brand new.\n${by}\n---\n`)
  await until(`${address}claims/brand-new/`, 'Brand new.')

  const indexes = await fetch(`${address}pagefind/languages.json`)
  expect(await indexes.json()).toMatchObject([{ language: 'ar' }, { language: 'en' }])
})
