/** Returns the port that was asked for, 4321 where none was, or what is wrong with it in one sentence. */
export function parsePort(text: string | undefined): number | { readonly wrong: string } {
  if (text === undefined) return 4321
  const port = /^\d{1,5}$/.test(text) ? Number(text) : Number.NaN
  if (port <= 65_535) return port
  return { wrong: `Unexpected \`${text}\` after \`--port\`, expected a number from 0 to 65535.` }
}
