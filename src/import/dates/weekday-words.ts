/** Names of weekdays from Sunday on, with `|` between the names of one, that Intl does not give. */
export const weekdayWords: readonly string[] = [
  'sunday|sun, monday|mon, tuesday|tue|tues, wednesday|wed|weds, thursday|thu|thur|thurs, friday|fri, saturday|sat',
  'الأحد|الاحد|أحد|احد, الإثنين|الاثنين|الأثنين|اثنين, الثلاثاء|الثلاثا|ثلاثاء, الأربعاء|الاربعاء|أربعاء, الخميس|خميس, الجمعة|الجمعه|جمعة, السبت|سبت',
  'یکشنبه|یک شنبه, دوشنبه|دو شنبه, سه‌شنبه|سه شنبه|سهشنبه, چهارشنبه|چهار شنبه, پنجشنبه|پنج شنبه|پنج‌شنبه, جمعه|آدینه, شنبه',
]
