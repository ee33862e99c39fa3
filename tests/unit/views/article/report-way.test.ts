import { describe, expect, it } from 'vitest'
import { reportWay } from '../../../../src/views/article/report-way.ts'
import { textOfPhrase } from '../../../../src/views/phrase.ts'
import { editionOf } from '../../../support/edition-of.ts'
import { make } from '../../../support/make.ts'

function wayOf(fields: Parameters<typeof make.article>[1]) {
  const report = make.article('one', fields)
  const outlets = [
    make.outlet('wire', { name: 'Wire', kind: 'agency' }),
    make.outlet('mirror', { name: 'Mirror' }),
  ]
  return reportWay(editionOf({ articles: [report], outlets }), report.record)
}

describe('the way of a report', () => {
  it('says hop by hop who did what, and how that is known', () => {
    const way = wayOf({
      infoSources: [
        { party: 'wire', role: 'agency', known: 'stated' },
        { party: 'courier', role: 'publisher', known: 'seen' },
        { party: 'mirror', role: 'mirror', known: 'inferred' },
      ],
    })
    expect(way.map(({ names, did }) => `${textOfPhrase(names)} ${did}`)).toEqual([
      'Wire sent it out, so the report says (stated)',
      'Courier published it, and the archive saw it there (seen)',
      'Mirror carried it, which the archive concludes (inferred)',
      'this archive keeps it',
    ])
  })

  it('gives dates and addresses that the facts of the report do not', () => {
    const [wire, courier, archive] = wayOf({
      url: 'https://courier.example/a',
      datePublished: '2031-03-18',
      retrieved: { by: 'reader', date: '2031-03-19' },
      infoSources: [
        {
          party: 'wire',
          role: 'agency',
          known: 'seen',
          url: 'https://wire.example/1',
          date: '2031-03-17',
        },
        {
          party: 'courier',
          role: 'publisher',
          known: 'seen',
          url: 'https://courier.example/a',
          date: '2031-03-18',
        },
      ],
    })
    expect([wire?.date?.text, wire?.address?.text]).toEqual(['17 March 2031', 'wire.example'])
    expect([courier?.date, courier?.address]).toEqual([undefined, undefined])
    expect(archive?.date?.text).toBe('19 March 2031')
  })

  it('goes from outlet to archive where nothing is told of it', () => {
    expect(wayOf({}).map(({ known }) => known)).toEqual(['stated', 'seen'])
  })
})
