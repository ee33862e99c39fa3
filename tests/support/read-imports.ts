import { readFileSync } from 'node:fs'
import ts from 'typescript'

/** One import of a source file. */
export interface ImportOf {
  /** What is imported, as it is written. */
  readonly specifier: string
  readonly line: number
  /** True where nothing is left of it at run time. */
  readonly typeOnly: boolean
}

/** Returns every import of a file: static, re-exported, dynamic, of a type, and of a worker by `new URL`. Reads TypeScript, JavaScript, Astro, MDX and CSS. */
export function readImports(path: string): readonly ImportOf[] {
  const source = readFileSync(path, 'utf8')
  if (path.endsWith('.css')) return importsOfCss(source)
  if (path.endsWith('.astro')) return [...importsOfScript(scriptsOfAstro(source)), ...importsOfCss(source)]
  if (path.endsWith('.mdx')) return importsOfScript(keepLines(source, /^(?:import|export)\s.*$/gm))
  return importsOfScript(source)
}

/** Returns an Astro file's frontmatter and `<script>` elements; every other line is blank, so that lines keep their numbers. */
export function scriptsOfAstro(source: string): string {
  return keepLines(source, /(?<=^---\n)[\s\S]*?(?=^---$)|(?<=<script[^>]*>)[\s\S]*?(?=<\/script>)/gm)
}

/** Visits every node of a TypeScript or JavaScript text. */
export function visitScript(source: string, visit: (node: ts.Node, line: number) => void): void {
  const file = ts.createSourceFile('x.ts', source, ts.ScriptTarget.Latest, true)
  const walk = (node: ts.Node) => {
    visit(node, file.getLineAndCharacterOfPosition(node.getStart(file)).line + 1)
    ts.forEachChild(node, walk)
  }
  walk(file)
}

function importsOfScript(source: string): ImportOf[] {
  const found: ImportOf[] = []
  visitScript(source, (node, line) => {
    const named = findSpecifier(node)
    if (named !== undefined && ts.isStringLiteralLike(named))
      found.push({ specifier: named.text, line, typeOnly: isTypeOnly(node) })
  })
  return found
}

function findSpecifier(node: ts.Node): ts.Node | undefined {
  if (ts.isImportDeclaration(node) || ts.isExportDeclaration(node)) return node.moduleSpecifier
  if (ts.isImportTypeNode(node))
    return ts.isLiteralTypeNode(node.argument) ? node.argument.literal : undefined
  if (ts.isCallExpression(node))
    return node.expression.kind === ts.SyntaxKind.ImportKeyword || node.expression.getText() === 'require'
      ? node.arguments[0]
      : undefined
  const module = ts.isNewExpression(node) && node.expression.getText() === 'URL' ? node.arguments : undefined
  const [target, base] = module ?? []
  const isScript = target !== undefined && /\.(?:ts|js|mjs|astro)['"]$/.test(target.getText())
  return isScript && base?.getText() === 'import.meta.url' ? target : undefined
}

function isTypeOnly(node: ts.Node): boolean {
  if (ts.isImportTypeNode(node)) return true
  if (ts.isExportDeclaration(node)) return node.isTypeOnly
  if (!ts.isImportDeclaration(node) || node.importClause === undefined) return false
  const { importClause } = node
  if (importClause.isTypeOnly) return true
  const bindings = importClause.namedBindings
  return (
    importClause.name === undefined &&
    bindings !== undefined &&
    ts.isNamedImports(bindings) &&
    bindings.elements.length > 0 &&
    bindings.elements.every((element) => element.isTypeOnly)
  )
}

function importsOfCss(source: string): ImportOf[] {
  return [...source.matchAll(/@import\s+['"]([^'"]+)|url\(\s*['"]?([^'")\s]+)/g)]
    .map((match) => ({ specifier: match[1] ?? match[2] ?? '', index: match.index }))
    .filter(({ specifier }) => !/^(?:data:|#|\/)/.test(specifier))
    .map(({ specifier, index }) => ({
      specifier,
      line: source.slice(0, index).split('\n').length,
      typeOnly: false,
    }))
}

function keepLines(source: string, wanted: RegExp): string {
  let kept = ''
  for (const match of source.matchAll(wanted)) {
    kept += source.slice(kept.length, match.index).replace(/[^\n]/g, ' ')
    kept += match[0]
  }
  return kept
}
