import type { SampleWords } from '../sample-words.ts'

/** The invented reports of the page that says how to read, in English. */
export const englishSamples: SampleWords = {
  caption: 'Example: an invented report',
  names: {
    archive: 'An invented archive',
    editor: 'A. Editor',
    reader: 'B. Reader',
    reading: 'A second reading',
    keeper: 'Edda Marl',
    keepersRole: 'keeper of the lamp',
    board: 'Harbour Board of Lamp Point',
    gazette: 'Example Gazette',
    agency: 'Example Agency',
    mirror: 'Example Mirror',
    lighthouse: 'Lamp Point',
    night: 'The night without a lamp',
    boats: 'Boats turned back',
    lampWasOut: 'The lamp at Lamp Point was out on the night of 2 March.',
    wordsForTheBoard: 'Words for the Harbour Board',
  },
  headline: 'Boats turn back as the lamp is disputed',
  passages: {
    quotation:
      '<Quote id="lamp-lit" by="edda-marl" mode="direct" cue="said" said="2031-03-03" via="example-agency:stated" medium="interview" to="example-agency">“I lit the lamp at six, as I do every night,”</Quote> Edda Marl said, as the Example Agency reported.',
    unnamed:
      'A clerk of the harbour told this newspaper that <Quote id="clerk" by="unnamed:a clerk of the harbour" mode="indirect" cue="told" said="2031-03-03" via="none">the log had been read twice</Quote>.',
    claim:
      'The keeper denies that <Claim id="lamp-out" ref="lamp-was-out" by="edda-marl" stance="denies" via="example-agency:stated">the lamp was out that night</Claim>.',
    rhetoric:
      'Once more <Rhetoric id="meddling" technique="loaded-language" neutral="the Harbour Board" why="“Meddling” judges the board, and nobody is cited for it" term="words-for-the-board">the meddling board</Rhetoric> has spoken.',
    quantity:
      '<Quantity id="seven-boats" measure="boats" value="7" qualifier="at-least" event="2031-03-02-night-without-a-lamp">At least seven boats</Quantity> turned back.',
    names:
      'The log of <Mention id="lamp-point-named" of="lamp-point" as="name">Lamp Point</Mention> is kept in ink, and <Mention id="keeper-described" of="edda-marl" as="description">its keeper</Mention> signs every page.',
    context: 'It was <Context id="winter" note="second-winter">the second winter of the dispute</Context>.',
    correction:
      '<Correction id="two-logs" note="one-log" date="2031-03-05" by="outlet" kind="correction">Two logs</Correction> lay on the table.',
    foreign:
      'Over the door stands <Foreign id="over-the-door" lang="la" translation="light in the harbour" by="editor">lux in portu</Foreign>.',
    nested:
      'In a letter the board wrote: <Quote id="letter" by="harbour-board" mode="direct" cue="wrote" said="2031-03-04" medium="document">“Our pilot told us, <Quote id="pilot" by="unnamed:a pilot of the board" mode="direct" cue="told">‘I steered by the stars.’</Quote> <Claim id="letter-claim" ref="lamp-was-out" stance="asserts"><Rhetoric id="every-child" technique="bandwagon" neutral="the lamp was out" why="That all know it is offered in place of a reason">Every child on the quay knows</Rhetoric> that the lamp was out</Claim>.”</Quote>',
    readings:
      'Then the keeper <Rhetoric id="stormed-out" technique="loaded-language" neutral="left" why="The verb gives her a temper; nobody is cited for it">stormed out</Rhetoric>.',
    veiled:
      'The harbour doctor noted that <Sensitive id="two-hands" kind="violence">two hands had been broken on the rail</Sensitive>.',
  },
  contextNote: 'The lamp was first disputed in the autumn of 2029, when the board ceased to pay for its oil.',
  correctionNote:
    'The Gazette corrected itself on 5 March: there was one log. The words here stay as they were printed.',
  secondReading: {
    exact: 'the keeper stormed out',
    neutral: 'the keeper left before the end',
    why: 'It makes a scene of what the minutes call leaving',
  },
  digestHeadline: 'A night of small lies',
  digest:
    'The paper’s editor writes that <Quote id="mirror-quote" by="harbour-board" mode="direct" cue="wrote" via="none">the board regards the matter as closed</Quote>, counts <Quantity id="mirror-boats" measure="boats" low="9" high="12" event="2031-03-02-night-without-a-lamp">nine to twelve boats</Quantity>, and speaks of <AsPrinted id="small-lies">“a night of small lies”</AsPrinted>.',
  dateWritten: 'As recorded',
  dateInWords: 'As shown',
}
