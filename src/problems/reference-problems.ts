import { problemWording } from './wording.ts'

/** An id that nothing of the expected kind has. */
export interface UnknownReference {
  readonly id: string
  /** The present id, where the one given is an earlier id of a record. */
  readonly presentId?: string | undefined
  /** The nearest id of the expected kind. */
  readonly nearest?: string | undefined
  /** What the id is an id of, where it is one of another kind. */
  readonly otherKind?: string | undefined
}

/** A place in a report, `article-id#annotation-id`, that is not there. */
export interface UnknownUtterance {
  readonly id: string
  readonly fault: 'no-article' | 'no-annotation' | 'not-typed'
  /** The nearest place there is. */
  readonly nearest?: string | undefined
}

function nounOf(kind: string): string {
  return kind === 'party' ? 'actor or outlet' : kind
}

function withArticle(noun: string): string {
  return `${/^[aeiou]/.test(noun) ? 'an' : 'a'} ${noun}`
}

/** `expected` says where such ids come from; `add` what to do where a new one is meant. */
function unknown(noun: string, expected: string, add: (id: string) => string) {
  return problemWording<UnknownReference>(
    ({ id, otherKind }) =>
      otherKind === undefined
        ? `Unexpected ${noun} \`${id}\`, expected ${expected}.`
        : `Unexpected ${nounOf(otherKind)} \`${id}\`, expected ${withArticle(noun)}: ${expected}.`,
    ({ id, presentId, nearest, otherKind }) => {
      if (presentId !== undefined) return `\`${id}\` is an earlier id. Write \`${presentId}\`.`
      if (nearest === undefined) return otherKind === undefined ? `Add ${add(id)}.` : undefined
      const otherwise = otherKind === undefined ? ` Otherwise add ${add(id)}.` : ''
      return `Did you mean \`${nearest}\`?${otherwise}`
    },
  )
}

function fileIn(folder: string) {
  return (id: string) => `\`content/${folder}/${id}.mdx\``
}

function fileInYear(folder: string) {
  return (id: string) => `\`content/${folder}/${/^\d{4}/.exec(id)?.[0] ?? 'undated'}/${id}.mdx\``
}

function lineIn(list: string) {
  return (id: string) => `\`${id}\` to \`${list}\` in \`content/archive.yaml\``
}

/** What refers to something that is not there. */
export const referenceProblems = {
  'unknown-article': unknown('article', 'the name of a file in `content/articles`', fileInYear('articles')),
  'unknown-actor': unknown('actor', 'the name of a file in `content/actors`', fileIn('actors')),
  'unknown-outlet': unknown('outlet', 'the name of a file in `content/outlets`', fileIn('outlets')),
  'unknown-party': unknown(
    'actor or outlet',
    'the name of a file in `content/actors` or `content/outlets`',
    fileIn('actors'),
  ),
  'unknown-event': unknown('event', 'the name of a file in `content/events`', fileInYear('events')),
  'unknown-claim': unknown('claim', 'the name of a file in `content/claims`', fileIn('claims')),
  'unknown-term': unknown('term', 'the name of a file in `content/terms`', fileIn('terms')),
  'unknown-place': unknown('place', 'the name of a file in `content/places`', fileIn('places')),
  'unknown-contributor': unknown(
    'contributor',
    'an id listed under `contributors` in `content/archive.yaml`',
    lineIn('contributors'),
  ),
  'unknown-subject': unknown(
    'subject',
    'an id listed under `subjects` in `content/archive.yaml`',
    lineIn('subjects'),
  ),
  'unknown-measure': unknown(
    'measure',
    'an id listed under `measures` in `content/archive.yaml`',
    lineIn('measures'),
  ),
  'unknown-topic': unknown(
    'topic',
    'the id of an actor, event or place',
    (id) => `a file \`${id}.mdx\` to \`content/actors\`, \`content/events\` or \`content/places\``,
  ),
  'unknown-entity': unknown(
    'name',
    'the id of an actor, outlet, event or place',
    (id) =>
      `a file \`${id}.mdx\` to \`content/actors\`, \`content/outlets\`, \`content/events\` or \`content/places\``,
  ),
  'unknown-utterance': problemWording<UnknownUtterance>(
    ({ id, fault }) => {
      const [article = '', annotation = ''] = id.split('#')
      if (fault === 'no-article')
        return `Unexpected place \`${id}\`, expected the name of a file in \`content/articles\` before \`#\`.`
      if (fault === 'no-annotation')
        return `Unexpected place \`${id}\`, expected an \`id\` that an annotation of \`${article}\` has after \`#\`.`
      return `Unexpected derived id \`${annotation}\`, expected an \`id\` typed at the annotation of \`${article}\`.`
    },
    ({ fault, nearest }) => {
      if (nearest !== undefined) return `Did you mean \`${nearest}\`?`
      return fault === 'no-article' ? undefined : 'Give that annotation an `id` and write it here.'
    },
  ),
} as const
