/** Words that join the parts of a date and say nothing; those of the formats of Intl come on top. */
export const linkWords = `
  on the of at
  le la les del de da di do den der el los las a as alle ore ora om op um am kl den pe la w v o u
  en dia d l
  في فى يوم من شهر عام سنة لعام لسنة الساعة ساعة تمام عند على الموافق ل لـ
  و المصادف الموافقة ليوم
  روز ساعت مورخ برابر با مطابق با سال ماه
  ב ה יום בשעה שעה
  کو بروز بوقت مطابق بمطابق
  corresponding to
  to until till through and bis tot et y e i и und en إلى الى حتى تا عד עד по do
`
  .trim()
  .split(/\s+/)

/** Words around a time: `14.30 Uhr`. */
export const hourWords = `
  h hr hrs hour hours uhr uur klo kl ore heures heure horas hs ч час часов saat jam pukul
  ساعة بجے बजे น
`
  .trim()
  .split(/\s+/)

/** Words around a year of our era. */
export const eraWords = `
  ad ce م ميلادي ميلادية للميلاد ميلاديا م. г год года р рік року ค.ศ
  میلادی عیسوی ء לספירה
`
  .trim()
  .split(/\s+/)

/** Words around a year of another calendar. */
export const otherEraWords = {
  Hijri: 'ah هـ ه هجري هجرية للهجرة هجريا هق ہجری',
  Persian: 'هش شمسی ش خورشیدی',
  Buddhist: 'พ.ศ be',
} as const

/** Words that tell the half of a day; `night` is before noon from midnight to six. */
export const halfWords = {
  am: 'am صباحا صباحًا ص الصبح فجرا صبح بامداد 凌晨 清晨 早上 上午',
  pm: 'pm مساء مساءً م عصرا ظهرا بعد-الظهر بعد-ظهر عصر ظهر بعدازظهر بعد-از-ظهر noon 中午 下午 傍晚',
  night: 'ليلا شب 晚上',
} as const
