/** A dateline taken apart: `DOHA, July 8 (Agency)`. */
export interface DatelineParts {
  /** How sure it is that it begins with a place: written in capitals, in a script without case, or like every other name. */
  readonly place?: 'capitals' | 'uncased' | 'name'
  readonly region?: true
  readonly date?: true
  readonly agency?: string
}

/** Words in capitals that head reports and are no places. */
const labels =
  /^(?:analysis|background|breaking|briefing|comment|commentary|correction|corrected|editorial|exclusive|explainer|explained|factbox|feature|gallery|highlights?|in brief|interview|just in|live|new|news|note|obituary|opinion|photos?|podcast|profile|quote|recap|refile|review|summary|timeline|top stories|update|updated|urgent|video|watch|wrap|wrapup|q&a)\b/iu
const name =
  /^(?:\p{Lu}|\p{Lt})[\p{L}\p{M}.'’-]*(?: (?:\p{Lu}|\p{Lt}|of |and |the |de |del |la |el-|al-)[\p{L}\p{M}.'’-]*){0,4}$/u
const capitals =
  /^(?:(?:el|al|as|ash|ad|de|la|le|du|am|and|y|on)[ -])?\p{Lu}[\p{Lu}\p{M}.'’-]*(?:(?: ?\/ ?| |-)(?:(?:el|al|as|ash|ad|de|la|le|du|am|and|y|on|upon)[ -])?\p{Lu}[\p{Lu}\p{M}.'’-]*){0,5}$/u
const uncased = /^[\p{Lo}\p{M}'’-]{2,30}(?:[ /][\p{Lo}\p{M}'’-]{1,30}){0,3}$/u
/** A day with its month: both words and digits. */
const day = /^(?=[^\d٠-٩۰-۹]{0,25}[\d٠-٩۰-۹])(?=[^\p{L}]{0,12}\p{L})[\p{L}\p{M}\p{Nd}./ -]{3,35}$/u
const agency = /^(?:\p{Lu}|\p{Lt}|\p{Lo})[\p{L}\p{M}.'’&/ -]{1,40}$/u

/** Takes a dateline apart, its dash cut off; undefined where it is none. */
export function findDatelineParts(text: string): DatelineParts | undefined {
  if (text.length > 120) return undefined
  const [, before = text, bracketed] = /^([^()]*)\(([^()]{1,40})\)\.?$/u.exec(text) ?? []
  const named = bracketed?.trim()
  if (named !== undefined && (!agency.test(named) || labels.test(named))) return undefined
  const [first = '', ...rest] = before.split(/[,،]/).map((part) => part.trim())
  const [, placed = first, attached] =
    /^(\D{2,40}?) (\p{L}{3,9}\.? \d{1,2}|\d{1,2} \p{L}{3,9}\.?)$/u.exec(first) ?? []
  const place = kindOfPlace(placed)
  if (place === undefined && (first !== '' || rest.length > 0 || named === undefined)) return undefined
  return readRest(rest, {
    ...(place === undefined ? {} : { place }),
    ...(attached === undefined ? {} : { date: true }),
    ...(named === undefined ? {} : { agency: named }),
  })
}

function kindOfPlace(place: string): DatelineParts['place'] {
  if (place.length < 2 || labels.test(place)) return undefined
  if (capitals.test(place) && /\p{Lu}[^\p{Lu}]*\p{Lu}[^\p{Lu}]*\p{Lu}/u.test(place)) return 'capitals'
  if (uncased.test(place)) return 'uncased'
  return name.test(place) ? 'name' : undefined
}

/** Regions, then a day and its year, then perhaps the agency. */
function readRest(parts: readonly string[], known: DatelineParts): DatelineParts | undefined {
  if (parts.length > 4) return undefined
  return parts.reduce<DatelineParts | undefined>((found, part) => {
    if (found === undefined) return undefined
    if (found.date === true && /^\p{Nd}{4}$/u.test(part)) return found
    if (day.test(part)) return found.date === true ? undefined : { ...found, date: true }
    if (found.date === true)
      return found.agency === undefined && agency.test(part) ? { ...found, agency: part } : undefined
    return name.test(part) || uncased.test(part) ? { ...found, region: true } : undefined
  }, known)
}
