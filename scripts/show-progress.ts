/** Shows how far long work has come. */
export interface Progress {
  /** `total` is absent where it is not known. */
  readonly tell: (done: number, total?: number) => void
  /** Clears the line, so that what follows begins on an empty one. */
  readonly end: () => void
}

const firstAfter = 500
const everyOnTerminal = 100
const everyInLog = 10_000

/**
 * Returns what shows the progress of work on standard error: on a terminal one line that is rewritten, elsewhere a
 * line every ten seconds. Work of half a second shows nothing. `verb` and `noun` make the line: "Checked 40 of 90 files".
 */
export function showProgress(verb: string, noun: string): Progress {
  const { stderr } = process
  const start = performance.now()
  let next = start + (stderr.isTTY ? firstAfter : everyInLog)
  let isShown = false
  return {
    tell: (done, total) => {
      const now = performance.now()
      if (now < next) return
      next = now + (stderr.isTTY ? everyOnTerminal : everyInLog)
      const line = `${verb} ${total === undefined ? done : `${done} of ${total}`} ${noun}`
      stderr.write(stderr.isTTY ? `\r\u001B[K${line}` : `${line}\n`)
      isShown = true
    },
    end: () => {
      if (isShown && stderr.isTTY) stderr.write('\r\u001B[K')
    },
  }
}
