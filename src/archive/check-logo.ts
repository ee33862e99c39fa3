import type { ArchiveSettings } from '../concepts/archive-settings.ts'
import { type Parsed, placeOfField } from '../parse/parsed.ts'
import { type Problem, problem } from '../problems/problem.ts'

/** A logo that the settings name and that is not there. */
export function checkLogo(
  settings: Parsed<ArchiveSettings> | undefined,
  logos: readonly string[],
): readonly Problem[] {
  const logo = settings?.record.logo
  if (settings === undefined || logo === undefined || logos.includes(logo)) return []
  return [problem('missing-logo', placeOfField(settings.places, ['logo']), { logo })]
}
