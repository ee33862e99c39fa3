import { z } from 'zod'
import { via } from './chain.ts'
import { decimal } from './decimal.ts'
import { checkAmount, qualifier } from './figure.ts'
import { eventRef, measureRef } from './id.ts'
import { attributeText, markFields } from './mark-fields.ts'
import { affiliation } from './quote.ts'
import { speaker } from './speaker.ts'

/** `<Quantity>`: an attributed figure (schema.org QuantitativeValue), one value or a range. */
export const quantityAttributes = z
  .strictObject({
    measure: measureRef,
    value: decimal.optional(),
    low: decimal.optional(),
    high: decimal.optional(),
    qualifier: qualifier.optional(),
    unit: attributeText.optional(),
    event: eventRef.optional(),
    by: speaker.optional(),
    via: via.optional(),
    affiliation: affiliation.optional(),
    ...markFields,
  })
  .check(checkAmount)
