const afterStop = /[.!?…؟。！？｡۔।॥։።][\s"”’'»›)\]}」』）\p{Cf}]*$/u
const afterAnyMark = /[.!?…؟。！？｡۔।॥։።:;,،؛、，：；][\s"”’'»›)\]}」』）\p{Cf}]*$/u
/** Stop and what may close after it. */
const reach = 16

/** True where a text ends as a sentence does, closing quotation marks and brackets aside. */
export function endsSentence(text: string): boolean {
  return afterStop.test(text.slice(-reach))
}

/** True where a text ends with a mark that closes or carries on a sentence: a stop, a comma, a colon. */
export function endsWithStopOrComma(text: string): boolean {
  return afterAnyMark.test(text.slice(-reach))
}

/** True where a text ends with a comma or semicolon, so that its sentence goes on elsewhere. */
export function carriesOn(text: string): boolean {
  return /[,;،؛、，；]$/u.test(text.slice(-2))
}
