import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { guessLanguage } from '../../../src/import/guess-language.ts'

// Invented news of an invented strait.
const texts: Readonly<Record<string, string>> = {
  en: 'The harbour authority of Merrowe said on Tuesday that nine ships were stopped before dawn and that their crews had been led away by the patrol.',
  es: 'La autoridad del puerto de Merrowe dijo el martes que nueve barcos fueron detenidos antes del amanecer y que sus tripulaciones no han vuelto a la ciudad.',
  fr: "L'autorité du port de Merrowe a déclaré mardi que neuf navires ont été arrêtés avant l'aube et que leurs équipages ne sont pas revenus dans la ville.",
  it: "L'autorità del porto di Merrowe ha detto martedì che nove navi sono state fermate prima dell'alba e che gli equipaggi non sono tornati nella città.",
  nl: 'De havenautoriteit van Merrowe zei dinsdag dat negen schepen voor zonsopgang zijn aangehouden en dat de bemanningen niet naar de stad zijn teruggekeerd.',
  de: 'Die Hafenbehörde von Merrowe teilte am Dienstag mit, dass neun Schiffe vor dem Morgengrauen angehalten wurden und dass die Mannschaften nicht in die Stadt zurückgekehrt sind.',
  pt: 'A autoridade do porto de Merrowe disse na terça-feira que nove navios foram detidos antes do amanhecer e que as tripulações não voltaram para a cidade.',
  ca: "L'autoritat del port de Merrowe va dir dimarts que nou vaixells van ser aturats abans de l'alba i que les tripulacions no han tornat a la ciutat amb els seus capitans.",
  ro: 'Autoritatea portului Merrowe a spus marți că nouă nave au fost oprite înainte de zori și că echipajele nu s-au mai întors în oraș după ce au fost luate de patrulă.',
  sv: 'Hamnmyndigheten i Merrowe sade på tisdagen att nio fartyg hade stoppats före gryningen och att besättningarna inte har kommit tillbaka till staden.',
  da: 'Havnemyndigheden i Merrowe sagde tirsdag, at ni skibe blev stoppet før daggry, og at besætningerne ikke er kommet tilbage til byen efter at de blev ført af sted.',
  fi: 'Merrowen satamaviranomainen sanoi tiistaina, että yhdeksän alusta oli pysäytetty ennen aamunkoittoa ja että miehistöt eivät ole palanneet kaupunkiin, kun ne vietiin pois.',
  pl: 'Zarząd portu w Merrowe poinformował we wtorek, że dziewięć statków zostało zatrzymanych przed świtem i że załogi nie wróciły do miasta, co potwierdził także rząd.',
  cs: 'Přístavní správa v Merrowe v úterý uvedla, že devět lodí bylo zastaveno před úsvitem a že se posádky nevrátily do města, které je podle ní stále uzavřeno.',
  hu: 'A merrowei kikötői hatóság kedden azt mondta, hogy kilenc hajót állítottak meg hajnal előtt, és hogy a legénység nem tért vissza a városba, mert az még zárva volt.',
  tr: 'Merrowe liman idaresi salı günü dokuz geminin şafaktan önce durdurulduğunu ve mürettebatın şehre dönmediğini söyledi, ancak bunun için bir neden olarak güvenlik gösterildi.',
  id: 'Otoritas pelabuhan Merrowe mengatakan pada hari Selasa bahwa sembilan kapal telah dihentikan sebelum fajar dan para awak tidak akan kembali ke kota itu dalam waktu dekat.',
  vi: 'Cơ quan cảng Merrowe cho biết hôm thứ Ba rằng chín con tàu đã bị chặn lại trước bình minh và các thủy thủ không được trở về thành phố với những người khác.',
  ar: 'قالت سلطة ميناء ميرو يوم الثلاثاء إن تسع سفن أوقفت قبل الفجر وإن أطقمها لم تعد إلى المدينة حتى الآن.',
  fa: 'سازمان بندر مرو روز سه‌شنبه گفت که نه کشتی پیش از سپیده‌دم متوقف شده‌اند و خدمه آن‌ها هنوز به شهر بازنگشته‌اند.',
  ur: 'میرو کی بندرگاہ کے حکام نے منگل کو کہا کہ نو جہازوں کو صبح سے پہلے روک لیا گیا اور ان کا عملہ ابھی تک شہر واپس نہیں آیا ہے۔',
  ps: 'د مېرو د بندر چارواکو د سې شنبې په ورځ وویل چې نهه بېړۍ د سهار څخه مخکې ودرول شوې او عمله یې لا تر اوسه ښار ته نه ده راغلې.',
  he: 'רשות הנמל של מרו מסרה ביום שלישי כי תשע ספינות נעצרו לפני עלות השחר וכי הצוותים לא שבו אל העיר.',
  yi: 'די פּאָרט־אויטאָריטעט פֿון מעראָו האָט געזאָגט דינסטיק אַז נײַן שיפֿן זענען אָפּגעשטעלט געוואָרן און אַז די מאַנשאַפֿט איז נישט צוריקגעקומען.',
  ru: 'Портовое управление Мерроу сообщило во вторник, что девять судов были остановлены до рассвета и что их экипажи до сих пор не вернулись в город.',
  uk: 'Портова влада Мерроу повідомила у вівторок, що дев’ять суден було зупинено до світанку і що їхні екіпажі досі не повернулися до міста.',
  bg: 'Пристанищната власт на Мероу съобщи във вторник, че девет кораба са били спрени преди зазоряване и че екипажите им още не са се върнали в града.',
  sr: 'Лучка управа Мероуа саопштила је у уторак да је девет бродова заустављено пре зоре и да се њихове посаде још нису вратиле кући.',
  mk: 'Пристанишната управа на Мероу соопшти во вторникот дека девет брода биле запрени пред зори и дека нивните екипажи сѐ уште не се вратени во куќите.',
  el: 'Η λιμενική αρχή του Μέροου είπε την Τρίτη ότι εννέα πλοία σταμάτησαν πριν από την αυγή.',
  hi: 'मेरो के बंदरगाह प्राधिकरण ने मंगलवार को कहा कि नौ जहाजों को भोर से पहले रोका गया और उनके चालक दल अभी तक शहर नहीं लौटे हैं।',
  bn: 'মেরো বন্দর কর্তৃপক্ষ মঙ্গলবার বলেছে যে ভোরের আগে নয়টি জাহাজ থামানো হয়েছে।',
  zh: '梅罗港务局星期二表示，九艘船在黎明前被拦截，船员至今没有返回城里。',
  ja: 'メロウ港湾局は火曜日、夜明け前に九隻の船が止められ、乗組員はまだ町に戻っていないと発表した。',
  ko: '메로 항만청은 화요일 새벽 전에 배 아홉 척이 멈춰 섰다고 밝혔다.',
  th: 'การท่าเรือเมอร์โรว์กล่าวเมื่อวันอังคารว่าเรือเก้าลำถูกหยุดก่อนรุ่งสาง',
}

const sure = ['en', 'es', 'fr', 'it', 'nl', 'de', 'ar', 'fa', 'ur', 'he', 'ru', 'el', 'zh', 'ja', 'ko', 'th']

describe('the language of a text', () => {
  it.each(Object.entries(texts))('%s is told from a sentence of news', (language, text) => {
    expect(guessLanguage(text)?.language).toBe(language)
  })

  it.each(sure)('%s is told without a doubt from a longer text', (language) => {
    expect(guessLanguage(`${texts[language]} `.repeat(4))).toEqual({ language })
  })

  it.each([
    '',
    ' \n',
    '2031-05-03',
    '—',
    '14:44',
    'Merrowe',
    'https://harbourcourier.example/the/news/of/the/day',
    '🛟',
  ])('nothing is guessed of %j', (text) => {
    expect(guessLanguage(text)).toBeUndefined()
  })

  it('says that a short text is short', () => {
    expect(guessLanguage('The crews of the ships were held')).toEqual({
      language: 'en',
      guess: 'the text is short',
    })
    expect(guessLanguage('سفن')).toEqual({ language: 'ar', guess: 'the text is short' })
  })

  it('says that a text mixes scripts', () => {
    expect(guessLanguage(`${texts['en']} ${texts['ru']}`)?.guess).toBe('the text mixes scripts')
  })

  it('looks past names and words in another script', () => {
    expect(guessLanguage(`${texts['ar']} (Merrowe Port Authority)`)).toEqual({ language: 'ar' })
  })

  it('looks at the beginning of a text of many megabytes only', () => {
    const long = `${`${texts['nl']} `.repeat(40)}${`${texts['de']} `.repeat(40_000)}`
    const start = performance.now()
    expect(guessLanguage(long)).toEqual({ language: 'nl' })
    expect(performance.now() - start).toBeLessThan(1000)
  })

  it('gives a language tag as Intl writes it, or nothing, for any text', () => {
    const word = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 80 }),
      fc.constantFrom(...Object.values(texts)),
    )
    fc.assert(
      fc.property(fc.array(word, { maxLength: 4 }), (words) => {
        const found = guessLanguage(words.join(' '))
        if (found !== undefined) expect(Intl.getCanonicalLocales(found.language)).toEqual([found.language])
      }),
    )
  })
})
