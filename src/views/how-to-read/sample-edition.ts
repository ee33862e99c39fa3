import type { Archive } from '../../archive/archive.ts'
import { buildArchiveOfTexts } from '../../archive/build-archive-of-texts.ts'
import type { Block, Body } from '../../concepts/body.ts'
import type { ArticleId } from '../../concepts/id.ts'
import { markAnchor, paragraphAnchor } from '../../hrefs/anchor.ts'
import type { SiteHrefs } from '../../hrefs/site-hrefs.ts'
import type { Edition } from '../../render/edition.ts'
import { sampleDigest, sampleReport, sampleTexts } from './sample-texts.ts'

/** Where an address leads that has no page, since what it names is invented. */
export const inventedAnchor = 'ui-invented'

/** Returns an edition of an invented archive in the language of another, all on the page that says how to read. */
export function sampleEdition({ archive, hrefs, words }: Edition): Edition {
  const built = buildArchiveOfTexts(sampleTexts(words.samples, archive.settings.inLanguage))
  return { archive: numberOn(built), hrefs: onOnePage(hrefs), words }
}

function onOnePage(hrefs: SiteHrefs): SiteHrefs {
  const nowhere = () => `#${inventedAnchor}`
  return {
    ...hrefs,
    record: nowhere,
    timelinePart: nowhere,
    paragraph: (_, number) => `#${paragraphAnchor(number)}`,
    mark: (_, mark) => `#${markAnchor(mark)}`,
  }
}

/** Counts the paragraphs of the digest on from those of the report, since both stand on one page. */
function numberOn(archive: Archive): Archive {
  const { bodyOf } = archive.bodies
  const before = bodyOf(sampleReport).blocks.length
  return {
    ...archive,
    bodies: {
      bodyOf: (id: ArticleId): Body => {
        const body = bodyOf(id)
        return id === sampleDigest
          ? { ...body, blocks: body.blocks.map((block) => shift(block, before)) }
          : body
      },
    },
  }
}

function shift(block: Block, by: number): Block {
  return 'number' in block ? { ...block, number: block.number + by } : block
}
