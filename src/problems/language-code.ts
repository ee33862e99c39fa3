const letters = [...'abcdefghijklmnopqrstuvwxyz']

// Made when first asked for: it takes hundreds of look-ups.
let codes: ReadonlyMap<string, string> | undefined

/** Returns the two-letter code (ISO 639-1) of a language's English name (CLDR), in whatever case: `en` for `English`. */
export function findLanguageCode(name: string): string | undefined {
  codes ??= listCodes()
  return codes.get(name.trim().toLowerCase())
}

function listCodes(): ReadonlyMap<string, string> {
  const names = new Intl.DisplayNames(['en'], { type: 'language', fallback: 'none' })
  const tags = letters.flatMap((first) => letters.map((second) => first + second))
  return new Map(
    tags.flatMap((tag) => {
      const name = names.of(tag)
      // Of several codes the one in use: `he`, not the earlier `iw`.
      return name === undefined
        ? []
        : [[name.toLowerCase(), Intl.getCanonicalLocales(tag)[0] ?? tag] as const]
    }),
  )
}
