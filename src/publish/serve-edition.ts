import { createReadStream, existsSync, readFileSync } from 'node:fs'
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import { join } from 'node:path'
import { findServedFile } from './find-served-file.ts'
import { mediaTypeOf } from './media-types.ts'
import { type HeaderRule, headersOf, parseHeaders } from './parse-headers.ts'
import { headersName } from './write-headers.ts'

/** A site that is being served. */
export interface EditionServer {
  /** Where it is: origin and base. */
  readonly address: string
  readonly close: () => Promise<void>
}

export interface ServingOptions {
  readonly folder: string
  /** Begins and ends with `/`. */
  readonly base: string
  readonly host: string
  /** The first to try; 0 for any that is free. */
  readonly port: number
}

const mostPorts = 20

/** Serves a site as a static host would: folders by their index, its own headers, its page for what is not found. Files are read anew for each request, so that a new build is seen at once. */
export async function serveEdition({ folder, base, host, port }: ServingOptions): Promise<EditionServer> {
  const server = createServer((request, response) => answer(folder, base, request, response))
  const taken = await listen(server, host, port, port === 0 ? 1 : mostPorts)
  return {
    address: `http://${host.includes(':') ? `[${host}]` : host}:${taken}${base}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
}

/** Returns the base that a built site was made for, as its headers tell; undefined where the folder holds no built site. */
export function findBase(folder: string): string | undefined {
  const path = join(folder, headersName)
  const [first] = existsSync(path) ? parseHeaders(readFileSync(path, 'utf8')) : []
  return first?.pattern.endsWith('/*') === true ? first.pattern.slice(0, -1) : undefined
}

function answer(folder: string, base: string, request: IncomingMessage, response: ServerResponse): void {
  response.on('error', () => response.destroy())
  if (request.method !== 'GET' && request.method !== 'HEAD') {
    response.writeHead(405, { Allow: 'GET, HEAD' }).end()
    return
  }
  const target = request.url ?? '/'
  const served = findServedFile(folder, base, target)
  if (served.kind === 'elsewhere') {
    response.writeHead(301, { Location: served.location }).end()
    return
  }
  const missing = join(folder, '404.html')
  const path = served.kind === 'file' ? served.path : existsSync(missing) ? missing : undefined
  for (const [name, value] of headersOf(target.split('?', 1)[0] ?? '', readRules(folder)))
    response.setHeader(name, value)
  if (served.kind === 'nothing' || !response.hasHeader('Cache-Control'))
    response.setHeader('Cache-Control', 'no-cache')
  response.statusCode = served.kind === 'file' ? 200 : 404
  response.setHeader('Content-Type', path === undefined ? 'text/plain' : mediaTypeOf(path))
  if (path === undefined || request.method === 'HEAD') response.end()
  else
    createReadStream(path)
      .on('error', () => response.destroy())
      .pipe(response)
}

function readRules(folder: string): readonly HeaderRule[] {
  try {
    return parseHeaders(readFileSync(join(folder, headersName), 'utf8'))
  } catch {
    return []
  }
}

async function listen(server: Server, host: string, first: number, tries: number): Promise<number> {
  for (let port = first; ; port += 1) {
    const failed = await new Promise<Error | undefined>((resolve) => {
      server.once('error', resolve)
      server.listen(port, host, () => {
        server.off('error', resolve)
        resolve(undefined)
      })
    })
    const address = server.address()
    if (failed === undefined) return typeof address === 'object' && address !== null ? address.port : port
    const busy = 'code' in failed && failed.code === 'EADDRINUSE'
    if (!busy || port + 1 >= first + tries) throw failed
  }
}
