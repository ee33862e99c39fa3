const labels =
  /^(?:(?:also |must )?read(?: also| more| next)?|see also|related(?: (?:stories|articles|news|content|topics))?|more (?:on|from|about) .{1,40}|recommended|watch|listen|اقر[أا](?: أيض[اًا]+| المزيد)?|إقرأ أيضا|شاهد أيض[اًا]+|مواضيع ذات صلة|قد يهمك(?: أيض[اًا]+)?|بیشتر بخوانید|مطالب مرتبط|קראו עוד|כתבות נוספות|lire aussi|à lire aussi|lea también|leia (?:também|mais)|lesen sie auch|mehr zum thema)\s*[:：|\-–—›»]/iu

const lines: readonly RegExp[] = [
  /^(?:©|\(c\)|copyright(?: ©| \(c\))? (?=\d{4})|حقوق النشر|جميع الحقوق محفوظة|כל הזכויות שמורות|تمامی حقوق)/iu,
  /\ball rights reserved\b|جميع الحقوق محفوظة|כל הזכויות שמורות/iu,
  /^(?:estimated )?(?:reading time:?\s*)?\d{1,3}\s*-?\s*(?:min(?:ute)?s?)(?: read(?:ing)?)?$/iu,
  /^(?:advertisements?|sponsored(?: content)?|إعلان|פרסומת|آگهی|anzeige|publicité|publicidad)$/iu,
  /^(?:read|see|show|load|view) (?:more|all|less)$|^(?:continue reading|more|lire la suite|weiterlesen|leer más|المزيد|اقرأ المزيد|קרא עוד|ادامه مطلب)[\s….»›>]*$/iu,
  /^(?:share|save|print|listen|follow us|comments?|tweet|email|whatsapp|facebook|copy link|back to top|skip to (?:main )?content|مشاركة|شارك|طباعة|שתפו|اشتراک‌گذاری)(?!\p{L}).{0,40}$/iu,
]

/** True for a line that says itself that it leads to other reports: "Read also:". */
export function leadsOn(text: string): boolean {
  return labels.test(text.slice(0, 200))
}

/** True for a line that is a part of pages wherever it stands: a copyright line, a label of an advertisement, the time that reading takes. */
export function isFurnitureLine(text: string): boolean {
  return text.length <= 240 && lines.some((line) => line.test(text))
}
