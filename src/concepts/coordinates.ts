import { decimal } from './decimal.ts'
import { refuse } from './fault.ts'

function degrees(name: string, most: number) {
  return decimal.check((context) => {
    if (Math.abs(context.value) > most)
      refuse(context, {
        problem: 'invalid-text',
        text: String(context.value),
        expected: `a ${name} from -${most} to ${most} degrees`,
      })
  })
}

/** Degrees north, WGS 84. */
export const latitude = degrees('latitude', 90)
/** Degrees east, WGS 84. */
export const longitude = degrees('longitude', 180)
