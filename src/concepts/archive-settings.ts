import { z } from 'zod'
import { articleRef, type ContributorId, declaredId, type MeasureId, type SubjectId } from './id.ts'
import { language } from './language.ts'
import { lineOfText } from './line-of-text.ts'
import { listOf } from './record.ts'
import { webAddress } from './web-address.ts'

/** The files that may be an archive's logo, directly in the content folder. No SVG: it can hold a script, and would run it when opened by itself. */
export const logoName = z.enum(['logo.png', 'logo.jpg', 'logo.jpeg', 'logo.webp', 'logo.avif'])

/** Somebody who writes for the archive. */
export const contributor = z.strictObject({
  id: declaredId<ContributorId>(),
  name: lineOfText,
  url: webAddress.optional(),
})
/** What figures count, so that they line up. */
export const measure = z.strictObject({
  id: declaredId<MeasureId>(),
  label: lineOfText,
  unit: lineOfText.optional(),
})
/** A subject, with its IPTC Media Topic where there is one. */
export const subject = z.strictObject({
  id: declaredId<SubjectId>(),
  label: lineOfText,
  mediaTopic: lineOfText.optional(),
})

/** `content/archive.yaml`: what the archive is, who writes it, and the vocabularies that are its own. */
export const archiveSettings = z.strictObject({
  name: lineOfText,
  description: lineOfText,
  inLanguage: language,
  publisher: z.strictObject({ name: lineOfText, url: webAddress.optional(), contact: lineOfText.optional() }),
  licence: lineOfText,
  site: webAddress.optional(),
  contributors: listOf(contributor),
  subjects: listOf(subject).optional(),
  measures: listOf(measure).optional(),
  logo: logoName.optional(),
  startHere: listOf(articleRef).optional(),
})

export type ArchiveSettings = Readonly<z.output<typeof archiveSettings>>
export type Contributor = z.output<typeof contributor>
export type Measure = z.output<typeof measure>
