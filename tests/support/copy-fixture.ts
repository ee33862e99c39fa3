import { cpSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

/** The invented archive that uses every record and every tag. */
export const fixtureFolder = join(import.meta.dirname, '../fixtures/archive')

/** Copies the fixture into a folder as an archive in another language, so that the interface around its reports is in that language. */
export function copyFixtureInto(folder: string, language: string): void {
  cpSync(fixtureFolder, folder, { recursive: true })
  const settings = join(folder, 'archive.yaml')
  const before = readFileSync(settings, 'utf8')
  writeFileSync(settings, before.replace(/^inLanguage: .*$/m, `inLanguage: ${language}`))
}
