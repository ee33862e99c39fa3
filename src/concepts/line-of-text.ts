import { z } from 'zod'
import { findDirectionControl, findDirectionFaults } from './direction-control.ts'
import { refuse } from './fault.ts'

/** White space, control characters and characters of format only, such as a zero-width space. */
const invisible = /^[\s\p{Cc}\p{Cf}\p{Z}]*$/u
const controlCharacter = /[\u0000-\u0008\u000B-\u001F\u007F-\u009F]/u
/** What no file and no page can carry. */
const lost = /[\0\r]/

/** Words as a source gives them, kept as they are, control characters and bidirectional ones included: not blank, without NUL, carriage returns, overrides of direction and what is left open of them. */
export const printedText = z.string().check((context) => {
  if (invisible.test(context.value))
    refuse(context, { problem: 'invalid-text', text: context.value, expected: 'some words' })
  else if (lost.test(context.value))
    refuse(context, {
      problem: 'invalid-text',
      text: context.value,
      expected: 'words without U+0000 and U+000D',
    })
  const [fault] = findDirectionFaults(context.value)
  if (fault !== undefined)
    refuse(context, { problem: 'direction-control', text: context.value, control: fault.control })
})

/** Words of the archive: as `printedText`, without control characters, and without bidirectional ones, which could disguise them. */
export const lineOfText = printedText.check((context) => {
  if (controlCharacter.test(context.value) && !lost.test(context.value))
    refuse(context, {
      problem: 'invalid-text',
      text: context.value,
      expected: 'words without control characters',
    })
  const control = findDirectionControl(context.value)
  if (control !== undefined && findDirectionFaults(context.value).length === 0)
    refuse(context, { problem: 'direction-control', text: context.value, control })
})
