import type { SampleWords } from '../sample-words.ts'

/** Examples of the marks in English. */
export const englishSamples: SampleWords = {
  caption: 'Each kind of mark, on invented words',
  mark: 'Mark',
  meaning: 'What it says',
  rows: [
    {
      kind: 'quote',
      before: '',
      marked: '“The lamp was lit at six,”',
      after: ' the keeper said.',
      meaning:
        'Words given to a speaker. The note says who spoke, in what office, how the report gives the words, and through whom they came.',
    },
    {
      kind: 'claim',
      before: 'The paper holds that ',
      marked: 'the lamp was out all night',
      after: '.',
      meaning:
        'Something that could be checked. The note says who asserts, doubts or denies it, and leads to all who speak to it.',
    },
    {
      kind: 'rhetoric',
      before: 'Once more ',
      marked: 'the meddling harbour board',
      after: ' has spoken.',
      meaning:
        'Wording that argues. The note names the technique, a neutral wording, why, and whose words they are.',
    },
    {
      kind: 'quantity',
      before: '',
      marked: 'At least seven boats',
      after: ' turned back.',
      meaning: 'A figure, with whoever gives it.',
    },
    {
      kind: 'mention',
      before: 'The log of ',
      marked: 'Lamp Point',
      after: ' is kept in ink.',
      meaning:
        'A name, or another way to speak of somebody or something. The report’s page lists them at its end.',
    },
    {
      kind: 'context',
      before: 'It was ',
      marked: 'the second winter of the dispute',
      after: '.',
      meaning: 'The archive explains this in a note, signed and with its sources.',
    },
    {
      kind: 'correction',
      before: '',
      marked: 'Nine boats',
      after: ' were counted.',
      meaning: 'Corrected later. The words stay as they were printed; the note tells the correction.',
    },
    {
      kind: 'foreign',
      before: 'Over the door stands ',
      marked: 'lux in portu',
      after: '.',
      meaning: 'Words in another language. The note translates them.',
    },
    {
      kind: 'sensitive',
      before: 'The surgeon wrote that ',
      marked: 'two hands were broken',
      after: '.',
      meaning: 'Veiled on the page of a report until the box above it is ticked.',
    },
  ],
}
