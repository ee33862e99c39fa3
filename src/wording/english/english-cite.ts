import type { CiteWords, DateParts } from '../cite-words.ts'

const months = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
]

/** Words of citations in English, which are those of the American style books. */
export const englishCite: CiteWords = {
  title: 'Cite this',
  lead: 'Cite the report for what its outlet published, and this archive’s page for what was read here.',
  original: (outlet) => `The report, as published by ${outlet}`,
  archivePage: {
    report: 'This archive’s page of the report',
    digest: 'This archive’s digest of the report',
  },
  annotation: 'A single annotation',
  annotationLead:
    'Put the marked words, the annotation’s id (what follows # in its address) and, where its note names somebody else, the name of who marked it in their places.',
  withoutSite:
    'This edition does not know its own address; put the address of the site before the path that is given.',
  formats: {
    apa: 'APA 7',
    chicago: 'Chicago 17',
    mla: 'MLA 9',
    bibtex: 'BibTeX',
    ris: 'RIS',
    csl: 'CSL-JSON',
  },
  blanks: { words: '‹words›', id: '‹id›' },
  copy: 'Copy',
  copied: 'Copied',
  save: 'Save as a file',
  choose: 'Annotation',
  noneChosen: 'none chosen',

  digestOf: 'Digest of “{headline}” ({outlet})',
  annotationKind: 'Annotation',
  quoted: '“{title}”',
  annotationOf: 'Annotation of “{title}”',
  excerpt: 'Excerpt',
  noDate: 'n.d.',
  circa: (date) => `ca. ${date}`,
  uncertain: (date) => `${date}?`,
  dates: { apa: yearFirst, chicago: monthFirst, mla: dayFirst },
  names: {
    apa: (names, more) => (more ? `${names.join(', ')}, et al.` : joined(names, ', & ', ', & ')),
    chicago: (names, more) => (more ? `${names.join(', ')}, et al.` : joined(names, ', and ', ', and ')),
    mla: (names, more) => (more ? `${names.join(', ')}, et al.` : joined(names, ', and ', ', and ')),
  },
  translatedBy: {
    apa: (names) => `${names}, Trans.`,
    chicago: (names) => `Translated by ${names}`,
    mla: (names) => `Translated by ${names}`,
  },
  archivedAt: (date) => (date === undefined ? 'Archived at' : `Archived ${date}, at`),
  accessed: (date) => `Accessed ${date}`,
  within: { apa: 'In {title}', chicago: 'In “{title}”', mla: '“{title}”' },

  cardShows: (archive) => `The name ${archive} on plain paper`,
  stanceBy: (stance, speaker) => `${speaker} ${stance} it`,
}

function yearFirst({ year, month, day }: DateParts): string {
  if (month === undefined) return yearOf(year)
  return `${yearOf(year)}, ${monthOf(month)}${day === undefined ? '' : ` ${day}`}`
}

function monthFirst({ year, month, day }: DateParts): string {
  if (month === undefined) return yearOf(year)
  return `${monthOf(month)} ${day === undefined ? '' : `${day}, `}${yearOf(year)}`
}

function dayFirst({ year, month, day }: DateParts): string {
  if (month === undefined) return yearOf(year)
  return `${day === undefined ? '' : `${day} `}${shortMonthOf(month)} ${yearOf(year)}`
}

function yearOf(year: number): string {
  return year > 0 ? String(year) : `${1 - year} BC`
}

function monthOf(month: number): string {
  return months[month - 1] ?? ''
}

/** Names of five letters and more are cut; of September four are left. */
function shortMonthOf(month: number): string {
  const name = monthOf(month)
  if (name.length <= 4) return name
  return `${name.slice(0, month === 9 ? 4 : 3)}.`
}

function joined(names: readonly string[], betweenTwo: string, beforeLast: string): string {
  const last = names.at(-1) ?? ''
  if (names.length < 2) return last
  const before = names.slice(0, -1).join(', ')
  return `${before}${names.length === 2 ? betweenTwo : beforeLast}${last}`
}
