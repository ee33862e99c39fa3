import type { SampleWords } from '../sample-words.ts'

/** The invented reports of the page that says how to read, in Arabic. */
export const arabicSamples: SampleWords = {
  caption: 'مثال: تقرير متخيَّل',
  names: {
    archive: 'أرشيف متخيَّل',
    editor: 'المحرر أ',
    reader: 'القارئ ب',
    reading: 'قراءة ثانية',
    keeper: 'إدا مارل',
    keepersRole: 'حارسة المنارة',
    board: 'مجلس ميناء رأس المصباح',
    gazette: 'الجريدة المثال',
    agency: 'الوكالة المثال',
    mirror: 'المرآة المثال',
    lighthouse: 'رأس المصباح',
    night: 'الليلة التي بلا مصباح',
    boats: 'قوارب عادت أدراجها',
    lampWasOut: 'كان مصباح رأس المصباح مطفأ ليلة الثاني من مارس.',
    wordsForTheBoard: 'ألفاظ لمجلس الميناء',
  },
  headline: 'قوارب تعود أدراجها والخلاف على المصباح قائم',
  passages: {
    quotation:
      '<Quote id="lamp-lit" by="edda-marl" mode="direct" cue="قالت" said="2031-03-03" via="example-agency:stated" medium="interview" to="example-agency">«أوقدتُ المصباح في السادسة كما أفعل كل ليلة»</Quote>، قالت إدا مارل بحسب الوكالة المثال.',
    unnamed:
      'وقال كاتب في الميناء لهذه الصحيفة إن <Quote id="clerk" by="unnamed:كاتب في الميناء" mode="indirect" cue="قال" said="2031-03-03" via="none">السجل قُرئ مرتين</Quote>.',
    claim:
      'وتنفي الحارسة أن <Claim id="lamp-out" ref="lamp-was-out" by="edda-marl" stance="denies" via="example-agency:stated">المصباح كان مطفأ تلك الليلة</Claim>.',
    rhetoric:
      'ومرة أخرى تكلم <Rhetoric id="meddling" technique="loaded-language" neutral="مجلس الميناء" why="وصف «المتطفّل» حكم على المجلس، ولا يُنسب إلى أحد" term="words-for-the-board">المجلس المتطفّل</Rhetoric>.',
    quantity:
      'وعادت <Quantity id="seven-boats" measure="boats" value="7" qualifier="at-least" event="2031-03-02-night-without-a-lamp">سبعة قوارب على الأقل</Quantity> أدراجها.',
    names:
      'يُكتب سجل <Mention id="lamp-point-named" of="lamp-point" as="name">رأس المصباح</Mention> بالحبر، وتوقّع <Mention id="keeper-described" of="edda-marl" as="description">حارسته</Mention> كل صفحة.',
    context: 'كان ذلك <Context id="winter" note="second-winter">الشتاء الثاني من الخلاف</Context>.',
    correction:
      'وكان على الطاولة <Correction id="two-logs" note="one-log" date="2031-03-05" by="outlet" kind="correction">سجلّان</Correction>.',
    foreign:
      'كُتب فوق الباب: <Foreign id="over-the-door" lang="la" translation="نور في الميناء" by="editor">lux in portu</Foreign>.',
    nested:
      'وكتب المجلس في رسالة: <Quote id="letter" by="harbour-board" mode="direct" cue="كتب" said="2031-03-04" medium="document">«قال لنا مرشدنا: <Quote id="pilot" by="unnamed:مرشد سفن لدى المجلس" mode="direct" cue="قال">‹اهتديتُ بالنجوم›</Quote>. <Claim id="letter-claim" ref="lamp-was-out" stance="asserts"><Rhetoric id="every-child" technique="bandwagon" neutral="كان المصباح مطفأ" why="يُتخذ علم الجميع بالأمر بديلًا من الدليل">كل طفل على الرصيف يعلم</Rhetoric> أن المصباح كان مطفأ</Claim>».</Quote>',
    readings:
      'ثم <Rhetoric id="stormed-out" technique="loaded-language" neutral="غادرت" why="ينسب الفعل إليها غضبًا، ولا يُسند ذلك إلى أحد">خرجت غاضبة</Rhetoric> الحارسة.',
    veiled:
      'ودوّن طبيب الميناء أن <Sensitive id="two-hands" kind="violence">يدين كُسرتا على حاجز المركب</Sensitive>.',
  },
  contextNote: 'بدأ الخلاف على المصباح في خريف 2029، حين توقف المجلس عن دفع ثمن زيته.',
  correctionNote: 'صحّحت الجريدة خبرها في الخامس من مارس: كان هناك سجل واحد. تبقى الكلمات هنا كما نُشرت.',
  secondReading: {
    exact: 'خرجت غاضبة الحارسة',
    neutral: 'غادرت الحارسة قبل النهاية',
    why: 'يجعل مشهدًا مما يسميه المحضر مغادرة',
  },
  digestHeadline: 'ليلة من الأكاذيب الصغيرة',
  digest:
    'يكتب محرر الصحيفة أن <Quote id="mirror-quote" by="harbour-board" mode="direct" cue="كتب" via="none">المجلس يعدّ الأمر منتهيًا</Quote>، ويحصي <Quantity id="mirror-boats" measure="boats" low="9" high="12" event="2031-03-02-night-without-a-lamp">بين تسعة قوارب واثني عشر</Quantity>، ويتحدث عن <AsPrinted id="small-lies">«ليلة من الأكاذيب الصغيرة»</AsPrinted>.',
  dateWritten: 'كما هو مقيّد',
  dateInWords: 'كما يظهر',
}
