import { foldLetters } from './fold-phrase.ts'

/**
 * The parts of pages that come along when a report is copied. Every pattern is held against a whole line of at most
 * `longestFurniture` characters as `foldPhrase` gives it (lower case, no marks at its ends, one form of Arabic alef),
 * or against one of its parts between bars and bullets. None may fit a sentence of a report.
 */
export const longestFurniture = 200

const social =
  '(?:facebook|twitter|x|x \\(twitter\\)|whatsapp|telegram|linkedin|reddit|pinterest|tumblr|messenger|viber|threads|bluesky|mastodon|instagram|youtube|tiktok|rss|فيسبوك|تويتر|واتساب|تلغرام|تيليجرام|انستغرام|يوتيوب|لينكد ان|فيس بوك)'
const adverts = 'ad|advert|advertisement|this ad|this advert|this advertisement|the ad|the advertisement'

/** Lines that are never a report's, wherever they stand. */
const anywhere = [
  'advertisements?|advertising|advertisement - scroll to continue|scroll to continue',
  `(?:article|story|post) continues (?:below|after)(?: (?:${adverts}))?`,
  `(?:continue reading|report continues) (?:below|after) (?:${adverts})`,
  'اعلان|اعلانات|publicité|la suite après cette publicité|publicidad|anzeige|werbung|pubblicità|advertentie|פרסומת|آگهی',
]

/** How news agencies mark the beginning, the urgency and the end of what they send. */
const wire = [
  'zczc(?: [a-z0-9]{1,12}){0,4}',
  '(?:urgent|flash|bulletin|snap|breaking|breaking news|news alert|adv|advance|عاجل|عاجل جدا)',
]

/** What stands above headlines, and between a headline and the names and dates below it. */
const above = [
  'skip to (?:the )?(?:main )?(?:content|navigation|main|search|footer)|jump to (?:content|navigation)',
  '(?:open |close |main |toggle )?(?:menu|navigation|search)|close|home|breadcrumbs?',
  '(?:you are here:? ?)?(?:home|homepage|accueil|inicio|startseite|الرئيسية|الرئيسيه|خانه|דף הבית)(?: ?[>›»/→] ?[^>›»/→]{1,40}){1,6}',
  'log ?in|sign in|subscribe|register|donate|my account',
  '(?:share|listen|print|save|bookmark|comment|gift article|text size|listen to this (?:article|story)|add to reading list|\\d{1,3} (?:shares?|comments?|min(?:ute)?s?(?: read)?|min(?:ute)? read))',
  'aller au contenu(?: principal)?|ir al contenido(?: principal)?|zum inhalt springen|vai al contenuto|naar de inhoud|تخطي الي المحتوي|تخطى الى المحتوى|القائمة|דלג לתוכן|תפריט',
  'partager|imprimer|écouter|teilen|drucken|anhören|merken|compartir|imprimir|guardar|condividi|stampa|delen|afdrukken|مشاركة|شارك|طباعة|حفظ|استمع|چاپ|اشتراک گذاری|שתפו|הדפסה',
]

const newsletters = [
  '(?:our |the |free |daily |weekly |e-?mail )*newsletters?(?: sign[- ]?up)?',
  '(?:please )?(?:subscribe|sign[- ]?up)(?: (?:now|here|today|for free|to our newsletters?|via e-?mail))?',
  "(?:subscribe|sign[- ]?up|register) (?:to|for) (?:the |our |free |[\\p{L}\\p{N}.'&-]{1,30} ){0,6}(?:newsletters?|mailing lists?|e-?mail alerts?|news alerts?|breaking news alerts?|podcasts?|youtube channel|channel|daily briefing|bulletins?)",
  "(?:join|get) (?:the |our |free |[\\p{L}\\p{N}.'&-]{1,30} ){0,6}(?:newsletters?|mailing lists?|whatsapp channel|whatsapp group|telegram channel|telegram group|facebook group)",
  'enter your e-?mail(?: address)?|your e-?mail address|download (?:our|the) (?:free )?app',
]

const sharing = [
  `(?:share on |tweet on |follow on |شارك علي )?${social}(?: \\(opens in new window\\))?`,
  'share|share (?:this|the) (?:article|story|post|page|news|report)(?: on .{1,30}| with .{1,30})?|share this|share (?:article|story|via e-?mail|on social media)|share this (?:on|via) .{1,30}|click to share on .{1,40}',
  `(?:follow|like|find) (?:us|@?[\\p{L}\\p{N}_.]{1,30}(?: [\\p{L}\\p{N}_.]{1,30}){0,3}) on ${social}(?:(?:,? and |, |,? & | ){1,2}${social}){0,6}`,
  'follow us|tweet|pin it|copy link|copy url|copied|e-?mail|e-?mail (?:this|the) (?:article|story|page|link)|e-?mail to a friend',
  'print|print (?:this|the)? ?(?:article|story|page|version)|print-friendly(?: version)?|printer[- ]friendly(?: version| page)?|save as pdf|pdf',
]

const related = [
  '(?:related|more|other|recommended|latest|similar|popular) (?:stories|articles|news|posts|topics|content|coverage|links|reading|videos|reports)|related|recommended(?: for you)?',
  'read (?:more|also|next|on|full (?:article|story))|read the full (?:article|story|report)|also read|see also|read more here|continue reading|keep reading|next article|previous article|next story|previous story',
  '(?:related(?: (?:stories|articles|news|posts|topics))?|read more|read also|also read|read next|see also)(?: ?: ?| [|>»–-] ).{1,150}|(?:tags|topics|keywords|filed under) ?: ?.{1,150}',
  "most (?:read|popular|viewed|shared|commented)|trending(?: now)?|top stories|up next|don't miss|you may also like|you might also like|you may like|more from this (?:author|section)|more on this(?: story| topic)?|editors?'?s? picks?|back to (?:the )?(?:top|home ?page|news)|tags|topics|filed under|in this article|in this story",
]

const legal = [
  '(?:copyright|\\(c\\)) ?(?:©|\\(c\\))? ?(?:\\d{4}|by ).{0,140}',
  '(?:(?:[^!?]{0,100}[\\p{P}\\p{S}]|\\d{4}[^.!?]{0,60}) ?)?all rights reserved(?: worldwide| to .{1,60}| by .{1,60})?|all rights reserved[.,|©] ?[^.!?]{0,80}',
  '(?:tous droits réservés|alle rechte vorbehalten|todos los derechos reservados|tutti i diritti riservati|riproduzione riservata|alle rechten voorbehouden|all rights reserved)(?: ?[-–—|©,.] ?[^.!?]{0,80})?',
  '(?:[^.!?؟]{0,60}[\\p{P}\\p{S}] ?)?(?:جميع الحقوق محفوظة|جميع الحقوق محفوظه|כל הזכויות שמורות|(?:تمامی|کلیه|همه) حقوق (?:[^.!?؟]{0,60} )?محفوظ (?:است|می باشد|می‌باشد))(?:[ ,.-][^.!?؟]{0,60})?',
  '(?:privacy|cookie|cookies) (?:policy|notice|statement|settings|preferences)|terms(?: of (?:use|service)| and conditions| & conditions)|privacy|legal notice|disclaimer|imprint',
  '(?:accept|allow|reject|decline|manage)(?: all)? cookies|(?:we|this (?:web)?site|our (?:web)?site) uses? cookies(?: .{0,140})?|by (?:continuing|using|clicking|browsing) .{1,80}(?:cookies|terms of (?:use|service)|privacy policy).{0,40}',
  'about(?: us)?|contact(?: us)?|advertise(?: with us)?|careers|site ?map|faqs?|donate|donate now|support us|sponsored(?: content)?|powered by .{1,30}',
]

const comments = [
  '(?:\\d{1,6} |no )?(?:comments?|replies)(?: \\(\\d{1,6}\\)| yet)?|comments are closed|be the first to comment|(?:leave|post|add|write) a (?:comment|reply)',
  '(?:view|show|see|read|load)(?: all| more)?(?: \\d{1,6})? comments?|join the (?:conversation|discussion)|(?:log|sign) in to (?:comment|post comments|join the conversation)',
]

const french = [
  "abonnez-vous(?: (?:à|au|aux) .{1,60})?|s'abonner|je m'abonne|inscrivez-vous (?:à|aux) .{0,30}(?:newsletters?|lettres?).{0,20}|la newsletter",
  '(?:à )?lire (?:aussi|également)(?: ?: ?.{1,150})?|voir aussi(?: ?: ?.{1,150})?|sur le même (?:sujet|thème)|articles? liés?|à la une|les plus lus',
  `partager(?: (?:sur ${social}|cet article|l'article|par e-?mail))?|imprimer|suivez-nous(?: sur .{1,40})?|(?:les )?commentaires(?: \\(\\d{1,6}\\))?|réagir`,
  'mentions légales|politique de (?:confidentialité|cookies)|(?:tout )?accepter(?: (?:les|tous les) cookies)?|conditions générales',
]

const spanish = [
  'suscríb(?:ete|ase)(?: (?:a|al|aquí|ahora).{0,60})?|boletín(?: de noticias)?|recib[ae] (?:nuestro|el) boletín.{0,40}',
  '(?:lee|lea|leer|ver|vea|te puede interesar|le puede interesar) (?:también|además|más)(?: ?: ?.{1,150})?|te puede interesar|noticias relacionadas|artículos relacionados|lo más (?:leído|visto)|más noticias',
  `compartir(?: (?:en ${social}|este artículo|la noticia))?|comparte|comparte este artículo|imprimir|síg(?:uenos|anos)(?: en .{1,40})?|comentarios(?: \\(\\d{1,6}\\))?`,
  'política de (?:privacidad|cookies)|aviso legal|aceptar (?:las |todas las )?cookies',
]

const german = [
  '(?:jetzt )?(?:newsletter )?(?:abonnieren|bestellen)|zum newsletter(?: anmelden)?|(?:hier |jetzt )?für (?:den|unseren) newsletter anmelden',
  'lesen sie (?:auch|mehr|weiter)(?: ?: ?.{1,150})?|mehr (?:zum thema|lesen|dazu)|weiterlesen|das könnte sie auch interessieren|meistgelesen|verwandte (?:artikel|themen)|zur startseite',
  `(?:artikel )?(?:teilen|drucken)|auf ${social} teilen|folgen sie uns(?: auf .{1,40})?|kommentare?(?: \\(\\d{1,6}\\))?|kommentar schreiben`,
  'impressum|datenschutz(?:erklärung)?|(?:alle )?cookies akzeptieren|agb',
]

const italian = [
  'iscriviti (?:alla|alle|al|ai|qui).{0,60}|abbonati(?: ora| subito)?',
  'leggi (?:anche|tutto|altro|ancora)(?: ?: ?.{1,150})?|articoli correlati|notizie correlate|i più letti|potrebbe interessarti(?: anche)?',
  `condividi(?: (?:su ${social}|questo articolo|l'articolo))?|seguici(?: su .{1,40})?|commenti(?: \\(\\d{1,6}\\))?|stampa questo articolo|accetta (?:i |tutti i )?cookie`,
]

const dutch = [
  '(?:gratis )?nieuwsbrief|(?:schrijf|meld) (?:je|u|jezelf) (?:in voor|aan voor) .{0,40}nieuwsbrief.{0,20}|abonneer(?: je| u)?(?: nu)?',
  'lees (?:ook|meer|verder)(?: ?: ?.{1,150})?|gerelateerde? ?(?:artikelen|berichten|nieuws)?|meer over dit onderwerp|meest gelezen',
  `deel (?:dit artikel|dit bericht|op ${social}|via .{1,20})|delen|afdrukken|volg ons(?: op .{1,40})?|reacties(?: \\(\\d{1,6}\\))?|reageer|alle cookies (?:accepteren|toestaan)|privacybeleid`,
]

const arabic = [
  '(?:اشترك|اشتركوا|سجل|انضم|انضموا) (?:الان|معنا|في|الي|بنا)(?: .{0,60})?|(?:ال)?نشرة (?:ال)?(?:بريدية|اخبارية)|اشترك|القائمة البريدية',
  'اقر[اء] (?:ايضا|المزيد|كذلك)(?: ?[:|.-] ?.{1,150})?|(?:شاهد|طالع|انظر) ايضا(?: ?[:|-] ?.{1,150})?|(?:مواضيع|اخبار|مقالات|مواد|موضوعات) (?:ذات صلة|مشابهة|متعلقة)|ذات صلة|الاكثر (?:قراءة|مشاهدة|تداولا)|قد يعجبك ايضا|المزيد|اخر الاخبار',
  `شارك|شاركها|مشاركة|شارك (?:المقال|الخبر|القصة|هذا الخبر|هذا المقال)(?: .{0,30})?|(?:شارك|مشاركة) (?:علي|عبر) ${social}|طباعة|اطبع|نسخ الرابط|ارسال|البريد الالكتروني`,
  'تابعنا(?: (?:علي|في|عبر) .{1,60})?|تابعونا(?: (?:علي|في|عبر) .{1,60})?|(?:ال)?تعليقات(?: \\(\\d{1,6}\\))?|(?:اترك|اضف|اكتب) تعليقا?ك?|سياسة (?:الخصوصية|ملفات تعريف الارتباط)|شروط الاستخدام|اتصل بنا|من نحن|قبول (?:الكل|ملفات تعريف الارتباط)',
]

const hebrew = [
  'הירשמו לניוזלטר.{0,40}|הרשמו לניוזלטר.{0,40}|(?:ה)?ניוזלטר|שתפו|שתף|שיתוף|שתפו את הכתבה|הדפסה|הדפס|עקבו אחרינו(?: ב.{1,40})?',
  '(?:קראו|קרא) (?:עוד|גם)(?: ?[:|-] ?.{1,150})?|כתבות (?:נוספות|קשורות)|עוד בנושא|הנקראות ביותר|תגובות(?: \\(\\d{1,6}\\))?|הוסף תגובה|הוסיפו תגובה|מדיניות פרטיות|תנאי שימוש',
]

const persian = [
  'خبرنامه|عضویت در خبرنامه|اشتراک(?:[‌ ])?گذاری|چاپ|ارسال به دوستان|ما را دنبال کنید(?: .{0,40})?|ما را در .{1,40} دنبال کنید',
  '(?:بیشتر بخوانید|بیشتر بدانید|همچنین بخوانید)(?: ?[:|-] ?.{1,150})?|(?:مطالب|اخبار|خبرهای) مرتبط|پربازدیدترین(?:‌ها)?|نظرات(?: \\(\\d{1,6}\\))?|ارسال نظر|دیدگاه(?:‌ها)?|برچسب(?:‌ها)?',
]

const tail = [
  'nnnn',
  ...newsletters,
  ...sharing,
  ...related,
  ...legal,
  ...comments,
  ...french,
  ...spanish,
  ...german,
  ...italian,
  ...dutch,
  ...arabic,
  ...hebrew,
  ...persian,
]

function wholeLines(patterns: readonly string[]): readonly RegExp[] {
  return patterns.map((pattern) => new RegExp(`^(?:${foldLetters(pattern)})$`, 'u'))
}

/** Patterns by where a line that fits one is no part of the report. */
export const furniture = {
  anywhere: wholeLines(anywhere),
  above: wholeLines([...wire, ...above, ...sharing]),
  tail: wholeLines(tail),
} as const
