/** Returns the id that a file's name gives: `a-b` for `content/articles/2031/a-b.mdx`. */
export function fileId(file: string): string {
  return file.slice(file.lastIndexOf('/') + 1).replace(/\.[^.]*$/, '')
}
