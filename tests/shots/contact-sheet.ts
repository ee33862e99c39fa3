/** Returns a page that shows pictures small, by the folder they lie in, each leading to itself. Paths are relative to the page. */
export function contactSheet(paths: readonly string[]): string {
  const folders = Map.groupBy(paths, (path) => path.split('/')[0] ?? '')
  const sections = [...folders].map(
    ([folder, files]) => `<h2>${folder}</h2>\n${files.map((file) => picture(file)).join('\n')}`,
  )
  return `<!doctype html>\n<meta charset="utf-8">\n<title>Pictures</title>\n${sections.join('\n')}\n`
}

function picture(file: string): string {
  return `<a href="${file}"><img src="${file}" alt="${file}" width="240"></a>`
}
