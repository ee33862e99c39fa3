import type { Problem } from '../problems/problem.ts'
import { reportPlace } from '../problems/report-text.ts'

/**
 * Returns the page that stands in for every other while content has problems: each with its place, code, message,
 * second places and hint. `client` is the address of the script that loads the page anew when something changes.
 */
export function problemsPage(problems: readonly Problem[], client: string): string {
  const title = problems.length === 1 ? '1 problem' : `${problems.length} problems`
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title}</title>
<script type="module" src="${escapeHtml(client)}"></script>
<style>
:root { color-scheme: light dark; font: 1rem/1.5 system-ui, sans-serif }
body { max-inline-size: 50rem; margin: 2rem auto; padding-inline: 1rem }
code { font-family: ui-monospace, monospace; overflow-wrap: anywhere }
li { margin-block: 1rem }
p { margin: 0; white-space: pre-wrap }
</style>
</head>
<body>
<h1>${title}</h1>
<p>The pages come back as soon as this is mended.</p>
<ol>
${problems.map(problemItem).join('\n')}
</ol>
</body>
</html>
`
}

function problemItem({ place, code, message, related = [], hint }: Problem): string {
  const lines = [
    `<p><code>${escapeHtml(reportPlace(place))}</code> <code>${escapeHtml(code)}</code></p>`,
    `<p>${withCode(message)}</p>`,
    ...related.map(
      ({ label, place: second }) =>
        `<p>${escapeHtml(label)} <code>${escapeHtml(reportPlace(second))}</code></p>`,
    ),
    ...(hint === undefined ? [] : [`<p>Hint: ${withCode(hint)}</p>`]),
  ]
  return `<li>${lines.join('')}</li>`
}

/** Words between backticks are what an author types. */
function withCode(text: string): string {
  return escapeHtml(text).replace(/`([^`]*)`/g, '<code>$1</code>')
}

function escapeHtml(text: string): string {
  const references: Readonly<Record<string, string>> = {
    '&': '&amp;',
    '<': '&lt;',
    '>': '&gt;',
    '"': '&quot;',
    "'": '&#39;',
  }
  return text.replace(/[&<>"']/g, (character) => references[character] ?? character)
}
