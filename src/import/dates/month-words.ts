/** Names of the months of our calendar that Intl does not give, or not to every language that uses them, from January on; `|` between names of one month. */
export const monthWords: readonly { readonly language: string; readonly months: string }[] = [
  {
    // Iraq, the Levant
    language: 'ar',
    months:
      'كانون الثاني|كانون ثاني|ك2, شباط, آذار|اذار, نيسان, أيار|ايار|مايس, حزيران, تموز, آب, أيلول, تشرين الأول|تشرين اول, تشرين الثاني|تشرين ثاني, كانون الأول|كانون اول',
  },
  {
    // Egypt, the Gulf
    language: 'ar',
    months:
      'يناير, فبراير|فبراير, مارس, أبريل|إبريل|ابريل, مايو, يونيو|يونيه|يونية, يوليو|يوليه|يولية, أغسطس|اغسطس, سبتمبر|سبتمر, أكتوبر|اكتوبر, نوفمبر|نوفمير, ديسمبر',
  },
  {
    // Tunisia, Algeria
    language: 'ar',
    months:
      'جانفي, فيفري, مارس, أفريل|افريل, ماي, جوان, جويلية|جويليه, أوت|اوت, سبتمبر, أكتوبر, نوفمبر, ديسمبر',
  },
  {
    // Morocco, Mauritania
    language: 'ar',
    months:
      'يناير|ينّاير, فبراير, مارس|مارث, أبريل|إبريل, ماي|مايو, يونيو, يوليوز|يوليو, غشت|أغشت, شتنبر|شتمبر, أكتوبر|أكتوبر, نونبر|نوفمبر, دجنبر|دجمبر',
  },
  {
    language: 'en',
    months:
      'january|jan, february|feb|febr, march|mar, april|apr, may, june|jun, july|jul, august|aug, september|sep|sept, october|oct, november|nov, december|dec',
  },
  {
    language: 'fa',
    months:
      'ژانویه, فوریه, مارس|مارچ, آوریل|اپریل, مه|مهٔ|می, ژوئن|جون, ژوئیه|ژوئیهٔ|جولای|ژوییه, اوت|آگوست|اگست, سپتامبر|سپتمبر, اکتبر|اکتوبر, نوامبر|نومبر, دسامبر|دسمبر',
  },
  {
    language: 'id',
    months:
      'januari, februari|pebruari, maret, april, mei, juni, juli, agustus, september, oktober, november|nopember, desember',
  },
]

/** Names of months of other calendars that Intl spells otherwise. */
export const otherMonthWords = {
  Hijri:
    'محرم|المحرم|محرم الحرام|صفر|ربيع الأول|ربيع الاول|ربيع الثاني|ربيع الآخر|جمادى الأولى|جمادى الاولى|جمادى الأول|جمادى الآخرة|جمادى الثانية|جمادى الآخر|رجب|شعبان|رمضان|شوال|ذو القعدة|ذي القعدة|ذوالقعدة|ذو الحجة|ذي الحجة|ذوالحجة|' +
    'muharram|safar|rabi al awwal|rabi al awal|rabi al thani|rabi al akhir|jumada al ula|jumada al awwal|jumada al akhirah|jumada al thani|rajab|shaban|sha ban|ramadan|shawwal|dhu al qadah|dhul qadah|dhul qada|dhu al hijjah|dhul hijjah|dhul hijja',
  Persian:
    'فروردین|اردیبهشت|خرداد|تیر|تیرماه|مرداد|امرداد|شهریور|مهر|مهرماه|آبان|آذر|دی|دیماه|بهمن|اسفند|حمل|ثور|جوزا|سرطان|اسد|سنبله|میزان|عقرب|قوس|جدی|دلو|حوت',
  Hebrew: 'אדר א|אדר ב|מרחשוון|חשון|סיון',
} as const
