import { join } from 'node:path'
import { afterEach, expect, test, vi } from 'vitest'
import { keepArchive, loadArchive } from '../../../src/archive/load-archive.ts'
import { ContentError } from '../../../src/problems/content-error.ts'
import { make } from '../../support/make.ts'

const key = Symbol.for('variorum.archive')

afterEach(() => {
  Reflect.deleteProperty(globalThis, key)
  vi.unstubAllEnvs()
})

test('the archive that was kept is given', () => {
  const archive = make.archive()
  expect(keepArchive(archive)).toBe(archive)
  expect(loadArchive()).toBe(archive)
  expect(Reflect.get(globalThis, key)).toBe(archive)
})

test('the content folder of the environment is read once', () => {
  vi.stubEnv('VARIORUM_CONTENT', join(import.meta.dirname, '../../fixtures/archive'))
  const archive = loadArchive()
  expect(archive.settings.name).toBe('The Lantern Strait Record')
  expect(loadArchive()).toBe(archive)
})

test('content with problems is refused, with its problems', () => {
  vi.stubEnv('VARIORUM_CONTENT', import.meta.dirname)
  try {
    loadArchive()
    expect.unreachable()
  } catch (error) {
    expect(error).toBeInstanceOf(ContentError)
    expect(error instanceof ContentError && error.problems.length > 0).toBe(true)
  }
})
