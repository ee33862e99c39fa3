/** Words that open a byline, in lower case, by the languages in which they do; without languages, in any. */
export const bylineOpenings: readonly {
  readonly words: readonly string[]
  readonly languages?: readonly string[]
  /** Whether a colon or dash must follow, since the word alone begins sentences too. */
  readonly colon?: true
}[] = [
  {
    words: [
      'by',
      'words by',
      'written by',
      'story by',
      'report by',
      'reported by',
      'text by',
      'posted by',
      'compiled by',
      'analysis by',
    ],
  },
  { words: ['von'], languages: ['de'] },
  { words: ['por'], languages: ['es', 'pt', 'gl'] },
  { words: ['per'], languages: ['ca'] },
  { words: ['par'], languages: ['fr'] },
  { words: ['di', 'a cura di'], languages: ['it'] },
  { words: ['door'], languages: ['nl'] },
  { words: ['av'], languages: ['sv', 'nb', 'nn', 'no'] },
  { words: ['af'], languages: ['da'] },
  { words: ['بقلم', 'به قلم', 'מאת'] },
  {
    words: [
      'كتب',
      'كتبت',
      'تقرير',
      'إعداد',
      'تحرير',
      'نوشته',
      'نویسنده',
      'گزارش',
      'گزارشگر',
      'تحریر',
      'כתב',
      'כתבה',
    ],
    colon: true,
  },
  {
    words: [
      'author',
      'authors',
      'writer',
      'byline',
      'reporter',
      'text',
      'autor',
      'autora',
      'autores',
      'auteur',
      'auteurs',
      'autore',
      'texte',
      'texto',
      'testo',
      'tekst',
      'redactie',
      'yazar',
      'yazan',
      'автор',
      'авторы',
      'текст',
      '记者',
      '記者',
      '作者',
      '文',
    ],
    colon: true,
  },
]

/** Words in lower case that stand within bylines beside names. */
export const bylineConnectors: ReadonlySet<string> = new Set(
  'and & und y e et en i og och ve و with mit con avec met in from for of the at our a to de del della di da do dos das du des la le les van von der den ter zu zum al el bin bint ibn ben abu af av und staff reporter reporters correspondent correspondents writer writers editor editors agency agencies journalist journalists special senior chief diplomatic political foreign defence defense news desk team bureau contributor contributors'.split(
    ' ',
  ),
)

/** Agencies whose name stands alone where a writer's would. In lower case. */
export const agencyNames: ReadonlySet<string> = new Set([
  'reuters',
  'thomson reuters',
  'ap',
  'associated press',
  'the associated press',
  'afp',
  'agence france-presse',
  'agence france presse',
  'dpa',
  'efe',
  'ansa',
  'anp',
  'upi',
  'united press international',
  'tass',
  'xinhua',
  'anadolu',
  'anadolu agency',
  'bloomberg',
  'رويترز',
  'أ ف ب',
  'أ.ف.ب',
  'الأناضول',
])

/** What outlets print where nobody signs. In lower case. */
export const unsignedBylines: ReadonlySet<string> = new Set([
  'agencies',
  'news agencies',
  'wire services',
  'staff',
  'staff writer',
  'staff writers',
  'staff reporter',
  'news desk',
  'web desk',
  'agencias',
  'agenturen',
  'agences',
  'agenzie',
  'redacción',
  'redaktion',
  'redazione',
  'redactie',
  'وكالات',
  'الوكالات',
  'خبرگزاری‌ها',
])
