import { createHash } from 'node:crypto'
import { powerLaw } from './random.ts'

/** How many of each record an invented archive has. */
export interface Sizes {
  readonly actors: number
  readonly outlets: number
  readonly events: number
  readonly claims: number
}

const wordsOfArticle = 700
const wordsOfParagraph = 50
const marksOfParagraph = 2

/** Returns the text of one article file: 700 words in 14 paragraphs, 28 annotations, in full, with its digests. */
export function writeArticle(
  index: number,
  date: string,
  sizes: Sizes,
  random: () => number,
  words: (count: number) => string[],
): string {
  const actor = powerLaw(random, sizes.actors)
  const event = powerLaw(random, sizes.events)
  const claim = powerLaw(random, sizes.claims)
  const outlet = powerLaw(random, sizes.outlets)()
  const headline = `Report ${index} ${words(6).join(' ')}`
  const plain: string[] = []
  const marked: string[] = []
  for (let paragraph = 0; paragraph < wordsOfArticle / wordsOfParagraph; paragraph += 1) {
    const parts = Array.from({ length: marksOfParagraph * 2 + 1 }, () =>
      words(wordsOfParagraph / (marksOfParagraph * 2 + 1)).join(' '),
    )
    const said = `<Quote by="actor-${actor()}" mode="direct" cue="said" said="${date}">${parts[1]}</Quote>`
    const tags = [
      `<Mention of="actor-${actor()}">${parts[3]}</Mention>`,
      `<Claim ref="claim-${claim()}" stance="asserts">${parts[3]}</Claim>`,
      `<Quantity measure="counted" value="${1 + Math.floor(random() * 90)}" qualifier="about">${parts[3]}</Quantity>`,
      `<Rhetoric technique="loaded-language" neutral="neutral words" why="The wording argues">${parts[3]}</Rhetoric>`,
    ]
    plain.push(parts.join(' '))
    marked.push([parts[0], said, parts[2], tags[paragraph % tags.length], parts[4]].join(' '))
  }
  return `---
headline: ${headline}
outlet: outlet-${outlet}
datePublished: ${date}T08:00Z
inLanguage: en
genre: report
text: full
textHash: ${digest(plain.join('\n\n'))}
headlineHash: ${digest(headline)}
retrieved: { by: generator, method: generated }
events:
  - { event: 2030-event-${event()}, relation: mentions }
rights: { holder: Nobody, basis: public-domain }
by: [generator]
---

${marked.join('\n\n')}
`
}

function digest(text: string): string {
  return `sha256:${createHash('sha256').update(text.normalize('NFC')).digest('hex')}`
}
