/** How a problem is put into words. `message` says "Unexpected X, expected Y." or "Missing X."; `hint` is an action, with the corrected text where it can be computed. */
export interface ProblemWording<Details> {
  /** A notice is worth knowing but does not stop the edition. */
  readonly severity: 'problem' | 'notice'
  readonly message: (details: Details) => string
  readonly hint: (details: Details) => string | undefined
}

/** A problem that stops the edition. */
export function problemWording<Details>(
  message: (details: Details) => string,
  hint: (details: Details) => string | undefined = () => undefined,
): ProblemWording<Details> {
  return { severity: 'problem', message, hint }
}

/** A notice, which does not. */
export function noticeWording<Details>(
  message: (details: Details) => string,
  hint: (details: Details) => string | undefined = () => undefined,
): ProblemWording<Details> {
  return { severity: 'notice', message, hint }
}
