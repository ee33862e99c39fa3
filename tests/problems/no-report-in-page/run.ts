import { reportRefused } from '../../support/import-texts.ts'

export function run(folder: string): Promise<string> {
  return Promise.resolve(reportRefused(folder, { 'front.html': '<!doctype html><title>Osk Wire</title><ul><li><a href="/a">Quay</a></li><li><a href="/b">Ferry</a></li></ul>' }))
}
