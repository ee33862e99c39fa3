const HOUR = 60

/** Abbreviations that newsrooms use for one time zone only, in minutes east of UTC. */
const offsets: Readonly<Record<string, number>> = {
  UTC: 0,
  GMT: 0,
  UT: 0,
  Z: 0,
  WET: 0,
  CET: HOUR,
  MEZ: HOUR,
  WAT: HOUR,
  CEST: 2 * HOUR,
  MESZ: 2 * HOUR,
  EET: 2 * HOUR,
  CAT: 2 * HOUR,
  SAST: 2 * HOUR,
  EEST: 3 * HOUR,
  IDT: 3 * HOUR,
  MSK: 3 * HOUR,
  EAT: 3 * HOUR,
  TRT: 3 * HOUR,
  IRST: 3.5 * HOUR,
  IRDT: 4.5 * HOUR,
  PKT: 5 * HOUR,
  NPT: 5.75 * HOUR,
  ICT: 7 * HOUR,
  WIB: 7 * HOUR,
  WITA: 8 * HOUR,
  HKT: 8 * HOUR,
  SGT: 8 * HOUR,
  AWST: 8 * HOUR,
  JST: 9 * HOUR,
  KST: 9 * HOUR,
  ACST: 9.5 * HOUR,
  AEST: 10 * HOUR,
  ACDT: 10.5 * HOUR,
  AEDT: 11 * HOUR,
  NZST: 12 * HOUR,
  NZDT: 13 * HOUR,
  EDT: -4 * HOUR,
  EST: -5 * HOUR,
  MDT: -6 * HOUR,
  PDT: -7 * HOUR,
}

// British, Bangladesh; Indian, Irish, Israel; China, Cuba, Central; Arabia, Atlantic; Pacific, Philippine, Pakistan …
const ambiguous = new Set(
  'BST IST CST CDT AST ADT PST MST ET CT MT PT GST AMT ACT ECT SST WST BT MET MEST WEST HST AKST AKDT'.split(
    ' ',
  ),
)

/** Finds the zone that an abbreviation names: its offset in minutes east of UTC, or none where the letters stand for several zones, or for two offsets in a year. */
export function findZone(abbreviation: string): { readonly offset?: number } | undefined {
  const letters = abbreviation.replaceAll('.', '')
  const name = /^(?:utc|gmt)$/i.test(letters) ? letters.toUpperCase() : letters
  if (ambiguous.has(name)) return {}
  const offset = Object.hasOwn(offsets, name) ? offsets[name] : undefined
  return offset === undefined ? undefined : { offset }
}

/** Returns the offset that words such as `Mecca` or `غرينتش` before or after "time" stand for, or none: a place may keep several in a year. */
export function zoneOfPlace(place: string): { readonly offset?: number } {
  if (/^(?:greenwich(?: mean)?|غرينتش|غرينيتش|جرينتش|جرينيتش|گرينويچ|گرینویچ)$/i.test(place)) {
    return { offset: 0 }
  }
  return /^(?:mecca|makkah|مكة(?: المكرمة)?)$/i.test(place) ? { offset: 3 * HOUR } : {}
}
