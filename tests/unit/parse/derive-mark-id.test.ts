import { describe, expect, it } from 'vitest'
import { isReservedMarkId } from '../../../src/concepts/mark-fields.ts'
import { deriveMarkId } from '../../../src/parse/derive-mark-id.ts'
import { hexDigest } from '../../../src/parse/digest.ts'
import { parseMade } from '../../support/article-file.ts'

const identity = { kind: 'Mention', in: 'body', words: ['the boats'], occurrence: 1, rank: 1 } as const

describe('deriveMarkId', () => {
  it('is the kind and eight digits of what is documented, for good', () => {
    const digest = hexDigest('Mention\u001Fbody\u001Fthe boats\u001F1\u001F1')
    expect(deriveMarkId(identity)).toBe(`mention-${digest.slice(0, 8)}`)
    expect(deriveMarkId(identity)).toBe('mention-4cf1cc2f')
  })

  it('has a form that no author may type', () => expect(isReservedMarkId(deriveMarkId(identity))).toBe(true))

  it('tells kinds, texts, words, occurrences and ranks apart', () => {
    const others = [
      identity,
      { ...identity, kind: 'Sensitive' },
      { ...identity, in: 'headline' },
      { ...identity, words: ['the', 'boats'] },
      { ...identity, occurrence: 2 },
      { ...identity, rank: 2 },
    ] as const
    expect(new Set(others.map(deriveMarkId)).size).toBe(others.length)
  })
})

describe('derived ids of a report', () => {
  const idsOf = (body: string) => parseMade(body).value?.record.annotations.map(({ id }) => id) ?? []
  const boats = '<Mention of="a">the boats</Mention>'

  it('differ for the same words at two places and for two marks at one', () => {
    const ids = idsOf(`${boats}, ${boats} and <Mention of="b">${boats}</Mention>`)
    expect(new Set(ids).size).toBe(4)
  })

  it('stay when something else is marked, said of it, or written after it', () => {
    const [id] = idsOf(`${boats} lay still.`)
    expect(
      idsOf(
        `${boats.replace('"a"', '"b" certainty="low"')} lay <Mention of="c">still</Mention>, the boats.`,
      )[0],
    ).toBe(id)
    expect(idsOf(`${boats} <Foreign lang="ar" translation="t">lay</Foreign> still.`)[0]).toBe(id)
  })
})
