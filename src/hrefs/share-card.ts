/** The pictures that stand for a page where it is shared: one for the site, one for each kind of page. */
export const shareCards = [
  'site',
  'article',
  'actor',
  'outlet',
  'event',
  'claim',
  'term',
  'place',
  'timeline',
] as const

export type ShareCard = (typeof shareCards)[number]
