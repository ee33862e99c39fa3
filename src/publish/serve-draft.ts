import './quiet-astro.ts'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { type AstroIntegration, dev } from 'astro'
import type { ArchiveReading } from '../archive/read-archive.ts'
import { searchRecords } from '../exports/search-records.ts'
import { openEdition } from '../views/open-edition.ts'
import { astroOptions } from './astro-options.ts'
import { findServedFile } from './find-served-file.ts'
import { mediaTypeOf } from './media-types.ts'
import { enterPlainEnvironment } from './plain-environment.ts'
import { problemsPage } from './problems-page.ts'
import { type Draft, watchDraft } from './watch-draft.ts'
import { writeSearchIndex } from './write-search-index.ts'

export interface DraftOptions {
  readonly contentDir: string
  readonly host: string
  /** The first to try. */
  readonly port: number
  /** Lets the tools that print say what they do. */
  readonly debug: boolean
  /** Told what each reading of the content gave, the first included. */
  readonly whenRead: (reading: ArchiveReading) => void
}

/** A draft that is being served. */
export interface DraftServer {
  readonly address: string
  readonly close: () => Promise<void>
}

const base = '/'

/** Serves the archive while it is being written: pages are made as they are asked for, and load anew when the content changes; while it has problems, every page shows them. */
export async function serveDraft({
  contentDir,
  host,
  port,
  debug,
  whenRead,
}: DraftOptions): Promise<DraftServer> {
  const leave = enterPlainEnvironment('development')
  const index = draftIndex()
  const integration: AstroIntegration = {
    name: 'variorum-draft',
    hooks: {
      'astro:server:setup': ({ server }) => {
        const draft = watchDraft(contentDir, (reading) => {
          index.discard()
          whenRead(reading)
          // Astro keeps the list of a route's pages until it hears of a change.
          for (const name of ['ssr', 'prerender'])
            server.environments[name]?.hot.send('astro:content-changed', {})
          server.ws.send({ type: 'full-reload' })
        })
        whenRead(draft.reading())
        server.watcher.add(resolve(contentDir))
        server.watcher.on('all', (_event, path) => draft.noteChange(resolve(path)))
        server.middlewares.use((request, response, next) => {
          if (answerProblems(draft, request, response)) return
          if (answerLogo(draft, contentDir, request, response)) return
          index.answer(request, response).then((answered) => answered || next(), next)
        })
      },
    },
  }
  const options = astroOptions({ base })
  const server = await dev({
    ...options,
    configFile: false,
    integrations: [...(options.integrations ?? []), integration],
    server: { host, port },
    logLevel: debug ? 'info' : 'error',
  })
  return {
    address: `http://${host.includes(':') ? `[${host}]` : host}:${server.address.port}${base}`,
    close: async () => {
      await server.stop()
      index.close()
      leave()
    },
  }
}

function answerProblems(draft: Draft, request: IncomingMessage, response: ServerResponse): boolean {
  const { archive, problems } = draft.reading()
  if (archive !== undefined || request.headers.accept?.includes('text/html') !== true) return false
  response.writeHead(500, { 'Content-Type': 'text/html; charset=utf-8', 'Cache-Control': 'no-store' })
  response.end(problemsPage(problems, `${base}@vite/client`))
  return true
}

function answerLogo(
  draft: Draft,
  contentDir: string,
  request: IncomingMessage,
  response: ServerResponse,
): boolean {
  const logo = draft.reading().archive?.settings.logo
  if (logo === undefined || request.url !== `${base}${logo}`) return false
  response.writeHead(200, { 'Content-Type': mediaTypeOf(logo), 'Cache-Control': 'no-store' })
  response.end(readFileSync(join(resolve(contentDir), logo)))
  return true
}

/** The search index of a draft. It is made when the search is first opened, and again after a change. */
function draftIndex() {
  let folder: string | undefined
  let made: Promise<string> | undefined
  const remove = () => folder !== undefined && rmSync(folder, { recursive: true, force: true })
  process.once('exit', remove)
  const make = async () => {
    folder ??= mkdtempSync(join(tmpdir(), 'variorum-draft-'))
    rmSync(join(folder, 'pagefind'), { recursive: true, force: true })
    await writeSearchIndex(folder, searchRecords(openEdition(base)))
    return folder
  }
  return {
    discard: () => {
      made = undefined
    },
    answer: async (request: IncomingMessage, response: ServerResponse): Promise<boolean> => {
      const target = request.url ?? ''
      if (!target.startsWith(`${base}pagefind/`)) return false
      made ??= make()
      const served = findServedFile(await made, base, target)
      if (served.kind !== 'file') return false
      response.writeHead(200, { 'Content-Type': mediaTypeOf(served.path), 'Cache-Control': 'no-store' })
      response.end(readFileSync(served.path))
      return true
    },
    close: () => {
      process.off('exit', remove)
      remove()
    },
  }
}
