/** The smallest and most frequent words of languages in Latin letters. */
const words: Readonly<Record<string, string>> = {
  en: 'the of and to in that is was for on with as it by at from are be has have this an not which its were he they said will but who their',
  es: 'de la que el en y los del se las por un para con no una su al lo como más pero sus le ya fue este ha porque es son también',
  fr: 'de la le et les des en un du une que est pour qui dans par plus pas au sur ne se ce il sont la avec son ses été aux cette ont mais',
  it: 'di che e la il un a per in una del è non le si con i da al della sono come dei nel alla ha più gli ma anche delle dal lo stato',
  nl: 'de van het een en in is dat op te zijn met voor die niet aan er om ook als bij door naar uit heeft werd worden deze hij maar',
  de: 'der die und in den von zu das mit sich des auf für ist im dem nicht ein eine als auch es an werden aus er hat dass sie nach wird bei',
  pt: 'de a o que e do da em um para com não uma os no se na por mais as dos como mas ao das foi à são seu sua pela pelo também',
  ca: 'de la i el que en a les per un amb del no una els es al dels ha ser com més són aquest però seva també va ja segons',
  gl: 'de a o que e do da en un para con non unha os no se na por máis as dos como mais ao das foi é son seu súa pola polo tamén',
  ro: 'și de în a la cu pe care din că nu o un este mai pentru au fost ce sau ca lui ale prin după sunt fi iar dar această',
  sv: 'och i att det som en på är av för med den till har de inte om ett var han men sig från vid så kan eller under efter',
  da: 'og i at det er en på til af for med den der de som har ikke et var han men sig fra ved så kan eller blev efter også',
  nb: 'og i at det er en på til av for med den som de har ikke et var han men seg fra ved så kan eller ble etter også',
  nn: 'og i at det er ein på til av for med den som dei har ikkje eit var han men seg frå ved så kan eller vart etter også',
  is: 'og í að er á til sem við um af en var það ekki með fyrir þeir hann hefur voru eru frá þess því sé',
  fi: 'ja on ei että se oli hän joka mutta ovat myös kun niin kuin olla jo sen tai vain ole mukaan sekä jotka vuoden',
  et: 'ja on ei et see oli ta mis kui ka oma aga ning kes pole veel selle või mille olid tema aasta',
  lv: 'un ir ka no uz ar par tas arī bet nav lai kas pēc kā tika vai bija viņš līdz gada savu šo',
  lt: 'ir yra kad į iš su tai bet buvo ne kaip per jis dėl už po apie taip pat nuo bus metų savo',
  pl: 'i w na z się nie do że to jest o jak po od za co przez oraz ale dla jego był które są może tym być został',
  cs: 'a se v na je že s o z do to i ve za pro jsou k od které po byl jako ale který podle než také uvedl',
  sk: 'a sa v na je že s o z do to aj vo za pre sú k od ktoré po bol ako ale ktorý podľa než tiež uviedol',
  sl: 'in je v na se da so za z ki pa s bi ne po kot tudi bo od pri ali do o še bil leta kar',
  hr: 'i je u na da se za su od s a o koji će ne iz to do kao što bi nije kako te ili biti bio nakon još rekao',
  hu: 'a az és hogy nem is egy ez volt meg csak már de ha mint azt el még lesz szerint után vagy által magyar',
  tr: 've bir bu da de için ile olarak çok olan daha gibi en kadar sonra ancak ise oldu olduğu var ne değil dedi',
  az: 'və bir bu da də üçün ilə olan edib olub ki daha sonra ancaq isə çox kimi var deyib görə onun',
  sq: 'të e në që dhe i për me një nga u është se më si ka nuk ishte kanë këtë do janë duke edhe',
  id: 'yang dan di ini itu dengan untuk dari pada dalam tidak akan oleh juga ke telah adalah mereka bisa karena kata saat tersebut',
  ms: 'yang dan di ini itu dengan untuk daripada pada dalam tidak akan oleh juga ke telah adalah mereka boleh kerana kata beliau tersebut',
  tl: 'ang ng sa na mga ay at si ni ito para kay hindi nang ko mo siya may kung din rin ayon',
  vi: 'và của là có cho không được với các những trong một người đã để này khi từ đến theo về tại ở',
  sw: 'na ya wa kwa ni la katika za cha kuwa hiyo huyo hii kama pia baada yake wake alisema hayo lakini',
  so: 'oo iyo ka ku ee waa in uu la ay u soo ah loo ayaa aan kale waxaa wuxuu',
  ha: 'da a ta ya na ba wanda cewa suka ne shi su ce zai don kuma domin wani sun yi',
  af: 'die van en het in is dat vir nie te op met sy word ook wat aan ʼn as hulle was deur om maar',
  eu: 'eta da ez du ere bat dute izan dira egin zen baina dela den duen beste zuen',
  cy: 'y yn a i o ar yr mae wedi am bod ac gan ei fod hefyd oedd fel',
  ga: 'an na agus ar a i go is le atá ag do bhí sé gur sin nach don',
  ku: 'û di de ji bo li ku ev ew bi kir hat her jî ya yê min wî dike',
}

const languages = new Map<string, string[]>()
for (const [language, list] of Object.entries(words)) {
  for (const word of new Set(list.split(' '))) languages.set(word, [...(languages.get(word) ?? []), language])
}

/** A language, and the share (0 to 1) of a text's words that are among its small words. */
export interface WordShare {
  readonly language: string
  readonly share: number
}

/** Counts the small words of some forty languages in a text in Latin letters, the best language first. */
export function countFunctionWords(text: string): readonly WordShare[] {
  const found =
    text
      .toLowerCase()
      .normalize('NFC')
      .match(/\p{L}[\p{L}\p{M}]*/gu) ?? []
  const counts = new Map<string, number>()
  for (const word of found) {
    for (const language of languages.get(word) ?? []) counts.set(language, (counts.get(language) ?? 0) + 1)
  }
  return [...counts]
    .map(([language, count]) => ({ language, share: count / found.length }))
    .sort((a, b) => b.share - a.share)
}
