const LABEL =
  '(?:(?:first |last )?(?:published|posted|updated|modified):? ?|(?:نشر|نُشر|آخر تحديث|تم التحديث):? ?)'
const SHORT = '(?:min(?:ute)?s?|hours?|hrs?)'
const ENGLISH = new RegExp(
  `^(?:${LABEL}?\\d{1,2} ?${SHORT}|${LABEL}\\d{1,3} ?(?:days?|weeks?|months?|years?)) ago$`,
  'i',
)
const ARABIC = new RegExp(
  `^${LABEL}?(?:منذ|قبل) \\d{1,2} (?:دقيقة|دقائق|ساعة|ساعات|يوما|يومًا|أيام|ايام|يوم)$`,
)

/** Whether a line, made plain, tells its date only from the day it was read: `Updated 3 hours ago`, `منذ 3 ساعات`. */
export function isRelativeDate(line: string): boolean {
  return ENGLISH.test(line) || ARABIC.test(line)
}
