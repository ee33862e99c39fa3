/** A name as citations take it: turned round where its parts are plain, or as it stands (CSL `literal`). */
export type CitedName =
  | { readonly kind: 'person'; readonly family: string; readonly given: string }
  | { readonly kind: 'literal'; readonly name: string }

const givenName = /^\p{Lu}\p{L}*(?:[-’']\p{L}+)*$/u
const initials = /^(?:\p{Lu}\.-?)+$/u
const particle = /^(?:al|el|bin|ibn|da|de|del|della|den|der|di|dos|du|la|le|van|von|ter|ten)$/u
const familyName = /^(?:al-|el-|d[’']|O[’'])?\p{Lu}\p{L}*(?:[-’']\p{L}+)*$/iu
const latin = /^[\p{Script=Latin}\p{M}\s.’'-]+$/u
const notFamily = /^(?:[IVX]+|Jr|Sr)$/
/** With what follows they are one name: Abu Obaida. */
const notGiven = /^(?:Abu|Abou|Umm|Bint|Ibn|The|Al|El)$/i

/**
 * Returns a person's name with its family name apart, which is plain only in Latin letters, where one given name or
 * initials and one family name stand, particles such as `van` belonging to the latter. Any other name, of which no
 * record tells the parts, stays as it stands: a name in another script, of three words, or not a person's.
 */
export function parsePersonName(name: string): CitedName {
  const literal: CitedName = { kind: 'literal', name }
  if (!latin.test(name)) return literal
  const words = name.split(' ')
  const last = words.at(-1) ?? ''
  const upToLast = words.slice(0, -1)
  const firstParticle = upToLast.findIndex((word) => particle.test(word))
  const given = firstParticle === -1 ? upToLast : upToLast.slice(0, firstParticle)
  const particles = upToLast.slice(given.length)
  const isPlain =
    given.length > 0 &&
    particles.every((word) => particle.test(word)) &&
    (given.every((word) => initials.test(word)) || (given.length === 1 && givenName.test(given[0] ?? '')))
  if (!isPlain || !isFamily(last) || given.some((word) => notGiven.test(word))) return literal
  return { kind: 'person', family: [...particles, last].join(' '), given: given.join(' ') }
}

function isFamily(word: string): boolean {
  const bare = word.replace(/^(?:al-|el-)/i, '')
  return familyName.test(word) && /^\p{Lu}/u.test(bare.replace(/^d[’']/, '')) && !notFamily.test(word)
}

/** Returns a name with the family name first: `Tarn, Ilse`. */
export function nameTurnedRound(name: CitedName): string {
  return name.kind === 'person' ? `${name.family}, ${name.given}` : name.name
}

/** Returns a name in the order it is spoken: `Ilse Tarn`. */
export function nameAsSpoken(name: CitedName): string {
  return name.kind === 'person' ? `${name.given} ${name.family}` : name.name
}

/** Returns given names as initials: `Marie-Claire` as `M.-C.`. */
export function initialsOf(given: string): string {
  return given
    .split(/[\s.]+/)
    .filter((word) => word !== '')
    .map((word) =>
      word
        .split('-')
        .filter((part) => part !== '')
        .map((part) => `${[...part][0] ?? ''}.`)
        .join('-'),
    )
    .join(' ')
}
