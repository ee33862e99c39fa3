const sources = [
  "default-src 'none'",
  // The search engine is compiled in the reader's browser.
  "script-src 'self' 'wasm-unsafe-eval'",
  "style-src 'self'",
  "font-src 'self'",
  "img-src 'self'",
  "connect-src 'self'",
  "worker-src 'self'",
  "form-action 'self'",
  "base-uri 'none'",
]

/** What a page may load and run: files of the site itself and nothing inline (Content Security Policy Level 3). For the `<meta>` of every page and for the headers of hosts. */
export const contentSecurityPolicy = sources.join('; ')
