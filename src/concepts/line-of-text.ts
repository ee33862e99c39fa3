import { z } from 'zod'
import { findDirectionControl } from './direction-control.ts'
import { refuse } from './fault.ts'

/** White space and characters of format only, such as a zero-width space. */
const invisible = /^[\s\p{Cf}\p{Z}]*$/u
const controlCharacter = /[\u0000-\u0008\u000B-\u001F\u007F-\u009F]/u

/** Words as the archive or a source gives them, kept as they are: not blank, no control characters. Bidirectional controls stay, since a headline may need them. */
export const printedText = z.string().check((context) => {
  if (invisible.test(context.value))
    refuse(context, { problem: 'invalid-text', text: context.value, expected: 'some words' })
  else if (controlCharacter.test(context.value))
    refuse(context, {
      problem: 'invalid-text',
      text: context.value,
      expected: 'words without control characters',
    })
})

/** Words of the archive: as `printedText`, and without bidirectional controls, which could disguise them. */
export const lineOfText = printedText.check((context) => {
  const control = findDirectionControl(context.value)
  if (control !== undefined) refuse(context, { problem: 'direction-control', text: context.value, control })
})
