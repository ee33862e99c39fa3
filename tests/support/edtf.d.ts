/** What the tests use of the untyped `edtf` package. */
declare module 'edtf' {
  export const defaults: {
    /** Whether a time without an offset is taken for local time. */
    offset: boolean
  }
  /** Throws where the text is refused. Bounds are null where unknown and NaN where they cannot be told. */
  const edtf: (text: string) => { readonly min: number | null; readonly max: number | null }

  // biome-ignore lint/style/noDefaultExport: it is the package that has one
  export { edtf as default }
}
