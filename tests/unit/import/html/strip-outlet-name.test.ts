import { describe, expect, it } from 'vitest'
import { stripOutletName } from '../../../../src/import/html/strip-outlet-name.ts'

const names = ['Harbour Courier', 'harbourcourier.example']

describe('a title', () => {
  it.each([
    ['Boats stopped | Harbour Courier', 'Boats stopped'],
    ['Boats stopped - harbour courier', 'Boats stopped'],
    ['Boats stopped | Strait | Harbour Courier', 'Boats stopped'],
    ['Harbour Courier: Boats stopped', 'Boats stopped'],
    ['HARBOUR COURIER » Boats stopped', 'Boats stopped'],
    ['Boats stopped: Rell answers - Harbour Courier', 'Boats stopped: Rell answers'],
    ['Boats stopped – and none came back', 'Boats stopped – and none came back'],
    ['Why the Harbour Courier was wrong', 'Why the Harbour Courier was wrong'],
    ['', ''],
  ])('%j is the headline %j', (title, headline) => {
    expect(stripOutletName(title, names)).toEqual({ text: headline })
  })

  it('loses what follows a bar where no name fits, which is told as a guess', () => {
    expect(stripOutletName('Boats stopped in strait | The Lamp', names)).toEqual({
      text: 'Boats stopped in strait',
      guess: '“The Lamp” after the bar in the title was taken for the outlet’s name',
    })
  })
})
