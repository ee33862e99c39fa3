import type { CiteWords, DateParts } from '../cite-words.ts'
import type { DateWords } from '../date-words.ts'

type CitedDates = Pick<DateWords, 'day' | 'month' | 'year'>

/** Words of citations in Arabic, in the order of the style books, with the punctuation of the language. */
export function arabicCite(dates: CitedDates): CiteWords {
  const joined = (names: readonly string[], more: boolean) =>
    `${names.join(more ? '، ' : ' و')}${more ? ' وآخرون' : ''}`
  // A citation whose first name is in Latin letters runs from left to right; its date begins with a figure.
  const date = (parts: DateParts) => `\u2067${dateInWords(parts, dates)}\u2069`
  return {
    title: 'كيف يُستشهد بهذا',
    lead: 'يُستشهد بالتقرير لما نشرته وسيلة الإعلام، وبصفحة هذا الأرشيف لما قُرئ هنا.',
    original: (outlet) => `التقرير كما نشرته ${outlet}`,
    archivePage: {
      report: 'صفحة هذا الأرشيف عن التقرير',
      digest: 'ملخّص هذا الأرشيف للتقرير',
    },
    annotation: 'علامة واحدة',
    annotationLead:
      'ضع في مواضعها الكلمات المعلَّمة، ومعرّف العلامة (ما يلي # في عنوانها)، واسم من وضعها إن سمّت الحاشية غيره.',
    withoutSite: 'لا تعرف هذه النسخة عنوانها؛ ضع عنوان الموقع قبل المسار المذكور.',
    formats: {
      apa: 'APA 7',
      chicago: 'Chicago 17',
      mla: 'MLA 9',
      bibtex: 'BibTeX',
      ris: 'RIS',
      csl: 'CSL-JSON',
    },
    blanks: { words: '‹الكلمات›', id: '‹المعرّف›' },
    copy: 'نسخ',
    copied: 'نُسخ',
    save: 'حفظ في ملف',
    choose: 'العلامة',
    noneChosen: 'لم تُختر علامة',

    digestOf: 'ملخّص «{headline}» ({outlet})',
    annotationKind: 'علامة',
    quoted: '«{title}»',
    annotationOf: 'علامة على «{title}»',
    excerpt: 'مقتطف',
    noDate: 'د. ت.',
    circa: (date) => `نحو ${date}`,
    uncertain: (date) => `${date}؟`,
    dates: { apa: date, chicago: date, mla: date },
    names: { apa: joined, chicago: joined, mla: joined },
    translatedBy: {
      apa: (names) => `ترجمة ${names}`,
      chicago: (names) => `ترجمة ${names}`,
      mla: (names) => `ترجمة ${names}`,
    },
    archivedAt: (date) => (date === undefined ? 'محفوظ في' : `محفوظ بتاريخ ${date}، في`),
    accessed: (date) => `تاريخ الاطلاع: ${date}`,
    within: { apa: 'في {title}', chicago: 'في «{title}»', mla: '«{title}»' },

    cardShows: (archive) => `اسم ${archive} على ورق بلا رسم`,
    stanceBy: (stance, speaker) => `${speaker}: ${stance}`,
  }
}

function dateInWords({ year, month, day }: DateParts, dates: CitedDates): string {
  if (month === undefined) return dates.year(year)
  return day === undefined ? dates.month(year, month) : dates.day(year, month, day)
}
