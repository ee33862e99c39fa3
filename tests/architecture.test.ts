import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { dirname, join, normalize } from 'node:path'
import ts from 'typescript'
import { describe, expect, it } from 'vitest'
import { findCircles } from './support/find-circles.ts'
import { type ImportOf, readImports, scriptsOfAstro, visitScript } from './support/read-imports.ts'
import { doors, leftOfPages, mayUseNode, rooms } from './support/rooms.ts'

interface SourceFile {
  /** From the top of the project, with `/`. */
  readonly path: string
  readonly room: string
  readonly imports: readonly ImportOf[]
}

const source = /\.(?:ts|mjs|astro|mdx|css)$/
const files: readonly SourceFile[] = filesOf('src')
  .filter((path) => source.test(path))
  .map((path) => ({ path, room: path.split('/')[1] ?? '', imports: readImports(path) }))
const scripts = ['src', 'scripts', 'tests', 'bench'].flatMap(filesOf).filter(isCode)

function filesOf(folder: string): string[] {
  if (!existsSync(folder)) return []
  return readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).replaceAll('\\', '/'))
    .sort()
}

function isCode(path: string): boolean {
  return /\.(?:ts|mjs|astro)$/.test(path) && !path.startsWith('tests/problems/')
}

/** Returns the path of what a relative import names, or undefined where it names a package. */
function targetOf(from: string, { specifier }: ImportOf): string | undefined {
  return specifier.startsWith('.')
    ? normalize(join(dirname(from), specifier.replace(/\?.*$/, '')))
    : undefined
}

function eachImport(find: (file: SourceFile, imported: ImportOf) => string | undefined): string[] {
  return files.flatMap((file) =>
    file.imports.flatMap((imported) => {
      const fault = find(file, imported)
      return fault === undefined ? [] : [`${file.path}:${imported.line} ${fault}`]
    }),
  )
}

function packageOf(specifier: string): string {
  return specifier.split('/', specifier.startsWith('@') ? 2 : 1).join('/')
}

function isPackage({ specifier }: ImportOf): boolean {
  return !/^(?:\.|node:|astro:|virtual:)/.test(specifier)
}

function linesOf(path: string): number {
  return readFileSync(path, 'utf8').trimEnd().split('\n').length
}

function longerThan(limit: number, paths: readonly string[]): string[] {
  return paths.filter((path) => linesOf(path) > limit).map((path) => `${path} has ${linesOf(path)} lines`)
}

describe('the house', () => {
  it('has only rooms of the table', () => {
    expect(files.filter(({ room }) => !(room in rooms)).map(({ path }) => path)).toEqual([])
  })

  it('lets a room import only what the table allows, types included', () => {
    const faults = eachImport(({ path, room }, imported) => {
      const target = targetOf(path, imported)
      if (target === undefined) return undefined
      if (!existsSync(target)) return `imports ${target}, which is not there`
      const [top, other = '', ...rest] = target.split('/')
      if (top !== 'src') return `imports ${target}, outside src`
      const allowed = rooms[room]
      if (other === room || allowed?.rooms.includes(other)) return undefined
      if (allowed?.files?.includes([other, ...rest].join('/'))) return undefined
      if (!allowed?.typesOf?.includes(other)) return `imports ${target}: ${room} may not import ${other}`
      return imported.typeOnly ? undefined : `imports ${target}: ${room} may import only types of ${other}`
    })
    expect(faults).toEqual([])
  })

  it('has no circle of imports, types included', () => {
    const targets = new Map(
      files.map(({ path, imports }) => [path, imports.flatMap((imported) => targetOf(path, imported) ?? [])]),
    )
    expect(findCircles(targets)).toEqual([])
  })

  it('imports `.ts` files by their whole name', () => {
    const faults = eachImport(({ path }, imported) =>
      targetOf(path, imported) !== undefined && !/\.[a-z]+(?:\?[a-z&]+)?$/.test(imported.specifier)
        ? `imports ${imported.specifier} without its ending`
        : undefined,
    )
    expect(faults).toEqual([])
  })

  it('reaches for Node only where the disk is read, text is hashed, or the press stands', () => {
    const faults = eachImport(({ path, room }, { specifier }) => {
      if (!specifier.startsWith('node:')) return undefined
      if (room === 'publish' || mayUseNode.test(path.replace(/^src\//, ''))) return undefined
      return `imports ${specifier}`
    })
    expect(faults).toEqual([])
  })

  it('knows nothing of Astro left of the pages', () => {
    const faults = eachImport(({ room }, { specifier }) =>
      leftOfPages.includes(room) && /^@?astro/.test(specifier) ? `imports ${specifier}` : undefined,
    )
    expect(faults).toEqual([])
  })

  // What comes through a door may be named, as a type, by the rooms that may import the room behind it.
  it('lets each third party in by one door', () => {
    const faults = eachImport(({ room }, imported) => {
      if (!isPackage(imported)) return undefined
      const name = packageOf(imported.specifier)
      const door = doors[name]
      const mayName = door !== undefined && (rooms[room]?.rooms.includes(door) || pressTypes(name, room))
      if (door === room || (imported.typeOnly && mayName)) return undefined
      return door === undefined
        ? `imports ${name}, which has no door`
        : `imports ${name}, whose door is ${door}`
    })
    expect(faults).toEqual([])
  })

  it('has no door that nobody uses', () => {
    const used = new Set(
      files.flatMap(({ imports }) => imports.filter(isPackage)).map(({ specifier }) => packageOf(specifier)),
    )
    expect(Object.keys(doors).filter((name) => !used.has(name))).toEqual([])
  })

  it('reads no clock and draws no lots', () => {
    const faults = files.flatMap(({ path }) => findChance(path).map((what) => `${path}:${what}`))
    expect(faults).toEqual([])
  })
})

describe('files', () => {
  it('have at most 250 lines', () => {
    expect(longerThan(250, scripts)).toEqual([])
  })

  it('have at most 120 lines where they are components and 30 where they are pages', () => {
    const inSrc = files.map(({ path }) => path)
    const pages = inSrc.filter((path) => path.startsWith('src/pages/') && !path.endsWith('.mdx'))
    expect([
      ...longerThan(
        120,
        inSrc.filter((path) => path.endsWith('.astro')),
      ),
      ...longerThan(30, pages),
    ]).toEqual([])
  })

  it('have names that say what they hold', () => {
    const paths = ['src', 'scripts', 'tests', 'bench'].flatMap(filesOf)
    const vague = /(?:^|\/)(?:utils?|libs?|helpers?|common|types|misc)(?:\/|\.[a-z]+$)|\/index\.[cm]?[tj]s$/
    const unlike =
      /\/(?![a-z0-9.[\]_-]+\.(?:ts|mjs)$)[^/]+\.(?:ts|mjs)$|\/(?![A-Z][A-Za-z]+\.astro$)[^/]+\.astro$/
    expect(paths.filter((path) => vague.test(path))).toEqual([])
    expect(paths.filter((path) => unlike.test(path) && !path.startsWith('src/pages/'))).toEqual([])
  })

  it('have no default export but Astro components and configuration', () => {
    const faults = scripts
      .filter((path) => path.endsWith('.ts') && !path.endsWith('.d.ts'))
      .flatMap((path) => (hasDefaultExport(path) ? [path] : []))
    expect(faults).toEqual([])
  })
})

/** What Astro prints is written with its types. */
function pressTypes(name: string, room: string): boolean {
  return name === 'astro' && ['pages', 'layouts', 'components'].includes(room)
}

/** Returns where a file asks for the time, for chance, or (left of the pages) for its surroundings. */
function findChance(path: string): string[] {
  const found: string[] = []
  if (!/\.(?:ts|mjs|astro)$/.test(path)) return found
  const room = path.split('/')[1] ?? ''
  const isPure = leftOfPages.includes(room) && !mayUseNode.test(path.replace(/^src\//, ''))
  const text = readFileSync(path, 'utf8')
  visitScript(path.endsWith('.astro') ? scriptsOfAstro(text) : text, (node, line) => {
    const clock =
      ts.isPropertyAccessExpression(node) &&
      /^(?:Date\.now|Math\.random|performance\.now|crypto\.(?:randomUUID|getRandomValues))$/.test(
        node.getText(),
      )
    const now = ts.isNewExpression(node) && node.expression.getText() === 'Date' && !node.arguments?.length
    const surroundings =
      isPure && ts.isPropertyAccessExpression(node) && /^(?:globalThis\.)?process\./.test(node.getText())
    if (clock || now || surroundings) found.push(`${line} uses ${node.getText()}`)
  })
  return found
}

function hasDefaultExport(path: string): boolean {
  let found = false
  visitScript(readFileSync(path, 'utf8'), (node) => {
    if (ts.isExportAssignment(node) || (ts.isExportSpecifier(node) && node.name.text === 'default'))
      found = true
    if (
      ts.canHaveModifiers(node) &&
      ts.getModifiers(node)?.some(({ kind }) => kind === ts.SyntaxKind.DefaultKeyword)
    )
      found = true
  })
  return found
}
