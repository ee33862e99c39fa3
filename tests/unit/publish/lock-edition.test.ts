import { spawn } from 'node:child_process'
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { editionFolders } from '../../../src/publish/edition-folders.ts'
import { lockEdition } from '../../../src/publish/lock-edition.ts'
import { temporaryFolder } from '../../support/temporary-folder.ts'

function folders() {
  return editionFolders(join(temporaryFolder(), 'new', 'dist'))
}

describe('the lock of an output folder', () => {
  it('is held by one and free again when released', () => {
    const place = folders()
    const first = lockEdition(place)
    expect(lockEdition(place)).toMatchObject({ problem: { code: 'out-in-use' } })
    if ('release' in first) first.release()
    expect(lockEdition(place)).toHaveProperty('release')
  })

  it('is taken over from a process that has ended, even where its number is used again', async () => {
    const place = folders()
    const held = lockEdition(place)
    if ('release' in held) held.release()
    const child = spawn(process.execPath, ['-e', ''])
    await new Promise((resolve) => child.on('exit', resolve))
    for (const left of [`${child.pid}\n`, `${child.pid} 1\n`, `${process.pid} 1\n`, 'nonsense', '']) {
      writeFileSync(place.lock, left)
      const lock = lockEdition(place)
      expect(lock, JSON.stringify(left)).toHaveProperty('release')
      expect(Number.parseInt(readFileSync(place.lock, 'utf8'), 10)).toBe(process.pid)
      if ('release' in lock) lock.release()
    }
    expect(existsSync(place.lock)).toBe(false)
    expect(readdirSync(dirname(place.lock))).toEqual([])
  })

  it.runIf(process.platform === 'linux')(
    'is taken over from a process that has ended unnoticed',
    async () => {
      const place = folders()
      const held = lockEdition(place)
      // The shell becomes another program, which takes no note of the child that ends under it.
      const parent = spawn('sh', [
        '-c',
        'sleep 0.1 & echo $! $(cut -d " " -f 22 /proc/$!/stat); exec sleep 10',
      ])
      const named = await new Promise((resolve) =>
        parent.stdout.once('data', (data) => resolve(String(data))),
      )
      writeFileSync(place.lock, String(named))
      const lock = lockEdition(place)
      parent.kill()
      expect([held, lock]).toEqual([{ release: expect.any(Function) }, { release: expect.any(Function) }])
    },
  )

  it('is held by exactly one of many that ask at once', async () => {
    const place = folders()
    const script = `
      import { lockEdition } from ${JSON.stringify(join(import.meta.dirname, '../../../src/publish/lock-edition.ts'))}
      const lock = lockEdition(${JSON.stringify(place)})
      process.stdout.write('release' in lock ? 'held' : 'refused')
      setTimeout(() => undefined, 10_000)`
    writeFileSync(join(dirname(dirname(place.lock)), 'ask.mjs'), script)
    const children = Array.from({ length: 6 }, () =>
      spawn(process.execPath, [join(dirname(dirname(place.lock)), 'ask.mjs')]),
    )
    const answers = await Promise.all(
      children.map(
        (child) => new Promise((resolve) => child.stdout.once('data', (data) => resolve(String(data)))),
      ),
    )
    for (const child of children) child.kill()
    expect(answers.filter((answer) => answer === 'held')).toHaveLength(1)
  })
})
