import type { AroundWords } from '../around-words.ts'
import type { LocaleForms } from '../locale-forms.ts'

/** Words of what stands around a report in English. */
export function englishAround({ number, plural }: LocaleForms): AroundWords {
  const counted = (one: string, other: string) => (count: number) =>
    `${number(count)} ${plural(count, one, other)}`
  const times = (count: number) =>
    count === 1 ? 'once' : count === 2 ? 'twice' : counted('time', 'times')(count)
  return {
    whoIsInIt: 'Who is in it',
    voiceGroups: {
      speaks: { title: 'Speaks', lead: 'Quoted, or credited with a claim, a figure or a turn of phrase.' },
      spokenAbout: {
        title: 'Is spoken about',
        lead: 'Named in somebody’s words, or the subject of a claim marked here.',
      },
      named: { title: 'Is named', lead: 'Named by the report itself.' },
    },
    voiceActs: {
      quoted: (count) => `quoted ${times(count)}`,
      claims: (count) => `${counted('claim', 'claims')(count)} attributed to them`,
      figures: (count) => `${counted('figure', 'figures')(count)} attributed to them`,
      wordings: (count) => `${counted('turn of phrase', 'turns of phrase')(count)} attributed to them`,
      namedInWords: (count) => `named ${times(count)} in somebody’s words`,
      subject: (count) => `subject of ${counted('claim', 'claims')(count)}`,
      named: (count) => `named ${times(count)}`,
    },
    paragraph: (paragraph) => `¶\u00A0${paragraph}`,
    inHeadline: 'headline',
    calledBy: (form) => `${form}: `,
    called: 'as printed: ',
    kinds: { events: 'event', places: 'place' },
    showAll: (count) => `Show all ${number(count)}`,
    sourcing: 'Its sources',
    sourcingLead: 'Counts, each with the lines it counts. No score is drawn from them.',
    sourcingOf: {
      quotations: (count) => `Of ${counted('quotation', 'quotations')(count)}`,
      claimsAndFigures: (count) => `Of ${counted('claim or figure', 'claims and figures')(count)}`,
    },
    sourcingKinds: {
      own: { label: 'in its own name', means: 'The report gives it to nobody else.' },
      named: { label: 'named', means: 'The report says who it is.' },
      unnamed: { label: 'unnamed', means: 'The report describes the speaker and gives no name.' },
      official: {
        label: 'official',
        means:
          'A state or government body, its own outlet, somebody who may have held an office in one at that date, or somebody the report says belongs to one.',
      },
      firstHand: { label: 'heard at first hand', means: 'The outlet heard or read it itself.' },
      agency: { label: 'through an agency', means: 'It passed a news agency on the way.' },
      passedOn: {
        label: 'passed on by others',
        means: 'It passed somebody else on the way, and no news agency.',
      },
      notTold: { label: 'way not told', means: 'How it reached the outlet is not known.' },
    },
    countOf: (count, total) =>
      count === 0 ? `none of ${number(total)}` : `${number(count)} of ${number(total)}`,
    events: 'Events',
    eventRelation: {
      reports: 'This report tells of it.',
      mentions: 'This report mentions it.',
      announces: 'This report announces it.',
    },
    otherReports: 'Other reports of it, nearest in time',
    allReports: (count) => `All ${number(count)} reports of it`,
    sameText: 'The same text elsewhere',
    sameTextAs: {
      translationOf: (language) => `Original of this translation, in ${language}`,
      translation: (language) => `Translation of this report, in ${language}`,
      siblingTranslation: (language) => `Another translation of the same original, in ${language}`,
      republishes: () => 'Republished by this report',
      republication: () => 'Republishes this report',
      siblingRepublication: () => 'Republishes the same original',
    },
    sideBySide: 'Original and translation side by side',
    sideBySideLead: 'Both in their own words, without marks.',
    showBoth: 'Show both, paragraph by paragraph',
    original: 'Original',
    translation: 'Translation',
    dividedDifferently: (original, translation) =>
      `The two are divided differently: ${counted('block', 'blocks')(original)} in the original, ${number(translation)} in the translation. They are set beside each other at headings and at quotations known to be the same, and otherwise in order.`,
    nothingBeside: 'Nothing stands beside this.',
    retold: 'Retold in this archive’s words; not the outlet’s.',
  }
}
