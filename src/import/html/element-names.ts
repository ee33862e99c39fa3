/** Elements that begin and end a block of text (HTML Standard, 15.3: `display` other than inline). */
const blocks = new Set(
  'address article aside blockquote body caption center dd details dialog dir div dl dt fieldset figcaption figure footer form frameset h1 h2 h3 h4 h5 h6 header hgroup hr html legend li listing main menu nav ol optgroup option p pre search section summary table tbody td tfoot th thead tr ul xmp'.split(
    ' ',
  ),
)

/** Elements whose inside no browser shows as text (scripts off, media played). */
const unshown = new Set(
  'annotation annotation-xml applet area audio base basefont canvas col colgroup command datalist defs desc embed head iframe img input link map meta metadata noembed noframes noscript object param progress rp script source style symbol template title track video'.split(
    ' ',
  ),
)

/** Elements that are parts of a page or its controls wherever they stand. */
const controls = new Set(
  'button datalist dialog fieldset input label meter nav optgroup option search select textarea'.split(' '),
)

/** Elements within furniture that are each a line of its own in the list of what was left out. */
const entries = new Set(['a', 'button', 'label', 'option', 'select', 'textarea'])

export function isBlock(name: string): boolean {
  return blocks.has(name)
}

export function isUnshown(name: string): boolean {
  return unshown.has(name)
}

export function isControl(name: string): boolean {
  return controls.has(name)
}

export function isEntry(name: string): boolean {
  return entries.has(name)
}
