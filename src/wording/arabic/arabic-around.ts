import type { AroundWords } from '../around-words.ts'
import type { LocaleForms } from '../locale-forms.ts'
import { arabicNouns, arabicObjects } from './arabic-nouns.ts'
import { type ArabicNoun, countInArabic } from './count-in-arabic.ts'

/** Words of what stands around a report in Arabic. */
export function arabicAround(forms: LocaleForms): AroundWords {
  const { number } = forms
  const counted = (noun: ArabicNoun) => (count: number) => countInArabic(count, noun, forms)
  const times = counted(arabicObjects.times)
  return {
    whoIsInIt: 'من ورد فيه',
    voiceGroups: {
      speaks: { title: 'متكلمون', lead: 'يُقتبس كلامهم، أو يُنسب إليهم قول أو رقم أو لفظ.' },
      spokenAbout: {
        title: 'مُتكلَّم عنهم',
        lead: 'وردت أسماؤهم في كلام غيرهم، أو يتناولهم قول معلَّم هنا.',
      },
      named: { title: 'مذكورون', lead: 'يذكرهم التقرير نفسه.' },
    },
    voiceActs: {
      quoted: (count) => `اقتُبس ${times(count)}`,
      claims: (count) => `${counted(arabicNouns.claims)(count)} بالنسبة إليه`,
      figures: (count) => `${counted(arabicNouns.figures)(count)} بالنسبة إليه`,
      wordings: (count) => `${counted(arabicNouns.wordings)(count)} بالنسبة إليه`,
      namedInWords: (count) => `ذُكر ${times(count)} في كلام غيره`,
      subject: (count) => `يتناوله ${counted(arabicNouns.claims)(count)}`,
      named: (count) => `ذُكر ${times(count)}`,
    },
    paragraph: (paragraph) => `¶\u00A0${paragraph}`,
    inHeadline: 'العنوان',
    calledBy: (form) => `${form}: `,
    called: 'كما نُشر: ',
    kinds: { events: 'حدث', places: 'مكان' },
    showAll: (count) => `إظهار الكل (${number(count)})`,
    sourcing: 'مصادره',
    sourcingLead: 'أعداد، ومع كل عدد الأسطر التي يعدّها. لا تُستخرج منها درجة.',
    sourcingOf: {
      quotations: (count) => `من أصل ${counted(arabicObjects.quotations)(count)}`,
      claimsAndFigures: (count) => `من أصل الأقوال والأرقام، وعددها ${number(count)}`,
    },
    sourcingKinds: {
      own: { label: 'باسم التقرير نفسه', means: 'لا ينسبه التقرير إلى غيره.' },
      named: { label: 'مسمّى', means: 'يذكر التقرير من هو.' },
      unnamed: { label: 'غير مسمّى', means: 'يصف التقرير المتكلم ولا يذكر اسمًا.' },
      official: {
        label: 'رسمي',
        means:
          'دولة أو هيئة حكومية، أو وسيلة إعلام تابعة لها، أو من قد يكون تولّى منصبًا فيها في ذلك التاريخ، أو من يقول التقرير إنه ينتمي إليها.',
      },
      firstHand: { label: 'مسموع مباشرة', means: 'سمعته وسيلة الإعلام أو قرأته بنفسها.' },
      agency: { label: 'عن طريق وكالة', means: 'مرّ في طريقه بوكالة أنباء.' },
      passedOn: { label: 'منقول عن غيرهم', means: 'مرّ في طريقه بطرف آخر ليس وكالة أنباء.' },
      notTold: { label: 'الطريق غير مذكور', means: 'لا يُعرف كيف وصل إلى وسيلة الإعلام.' },
    },
    countOf: (count, total) =>
      count === 0 ? `لا شيء من ${number(total)}` : `${number(count)} من ${number(total)}`,
    events: 'الأحداث',
    eventRelation: {
      reports: 'يروي هذا التقرير خبره.',
      mentions: 'يذكره هذا التقرير.',
      announces: 'يعلن عنه هذا التقرير مسبقًا.',
    },
    otherReports: 'تقارير أخرى عنه، الأقرب زمنًا',
    allReports: (count) => `جميع التقارير عنه (${number(count)})`,
    sameText: 'النص نفسه في موضع آخر',
    sameTextAs: {
      translationOf: (language) => `أصل هذه الترجمة، باللغة: ${language}`,
      translation: (language) => `ترجمة هذا التقرير، باللغة: ${language}`,
      siblingTranslation: (language) => `ترجمة أخرى للأصل نفسه، باللغة: ${language}`,
      republishes: () => 'أعاد هذا التقرير نشره',
      republication: () => 'يعيد نشر هذا التقرير',
      siblingRepublication: () => 'يعيد نشر الأصل نفسه',
    },
    sideBySide: 'الأصل والترجمة جنبًا إلى جنب',
    sideBySideLead: 'كلاهما بكلماته، من غير علامات.',
    showBoth: 'إظهار الاثنين، فقرة فقرة',
    original: 'الأصل',
    translation: 'الترجمة',
    dividedDifferently: (original, translation) =>
      `تقسيم النصين مختلف: عدد المقاطع في الأصل ${number(original)}، وفي الترجمة ${number(translation)}. وُضعا متقابلين عند العناوين وعند الاقتباسات المعروف أنها واحدة، وفي ما عدا ذلك بحسب الترتيب.`,
    nothingBeside: 'لا شيء يقابل هذا.',
    retold: 'مروي بكلمات هذا الأرشيف؛ ليس كلام وسيلة الإعلام.',
  }
}
