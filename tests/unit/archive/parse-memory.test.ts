import { expect, it } from 'vitest'
import { startParseMemory } from '../../../src/archive/parse-memory.ts'

const report = { file: 'a.mdx', text: 'words' }
const layer = { file: 'layer.yaml', text: 'marks' }

it('parses a file anew only where a word of it, or of what lies over it, has changed', () => {
  const { recall } = startParseMemory()
  let count = 0
  const parse = () => {
    count += 1
    return count
  }
  expect(recall([report, layer], parse)).toBe(1)
  expect(recall([{ ...report }, { ...layer }], parse)).toBe(1)
  expect(recall([report, { ...layer, text: 'mark' }], parse)).toBe(2)
  expect(recall([report], parse)).toBe(3)
  expect(recall([{ ...report, text: 'word' }], parse)).toBe(4)
  expect(recall([{ ...report, file: 'b.mdx' }], parse)).toBe(5)
  expect(recall([{ ...report, text: 'word' }], parse)).toBe(4)
})
