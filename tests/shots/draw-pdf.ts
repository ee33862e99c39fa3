import { writeFileSync } from 'node:fs'
import { PDFiumLibrary } from '@hyzyla/pdfium'
import { PNG } from 'pngjs'

// Points of a PDF to pixels: 110 dots an inch are enough to read by.
const scale = 110 / 72

/** Draws each page of a PDF as `STEM-1.png`, `STEM-2.png` …, at most `most` of them, and returns how many pages it has. */
export async function drawPdf(pdf: Uint8Array, stem: string, most: number): Promise<number> {
  const library = await PDFiumLibrary.init()
  const document = await library.loadDocument(pdf)
  try {
    const count = document.getPageCount()
    for (const page of document.pages()) {
      if (page.number >= most) break
      const { data } = await page.render({ scale, render: encodePng })
      writeFileSync(`${stem}-${page.number + 1}.png`, data)
    }
    return count
  } finally {
    document.destroy()
    library.destroy()
  }
}

async function encodePng({
  data,
  width,
  height,
}: {
  readonly data: Uint8Array
  readonly width: number
  readonly height: number
}): Promise<Uint8Array> {
  const image = new PNG({ width, height })
  image.data = Buffer.from(data)
  return PNG.sync.write(image)
}
