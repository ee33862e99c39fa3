import type { z } from 'zod'
import type { DateFault } from './date-fault.ts'

/**
 * What a schema can refuse beyond wrong types and missing fields. Schemas say what is wrong as data;
 * `src/problems` puts it into words. The `problem` of each is a permanent problem code.
 */
export type Fault =
  | { readonly problem: 'invalid-date'; readonly text: string; readonly fault: DateFault }
  | { readonly problem: 'invalid-id'; readonly text: string }
  | { readonly problem: 'reserved-id'; readonly text: string }
  | { readonly problem: 'invalid-address'; readonly text: string }
  | { readonly problem: 'invalid-language'; readonly text: string }
  | { readonly problem: 'invalid-hash'; readonly text: string }
  | { readonly problem: 'invalid-number'; readonly text: string; readonly suggestion?: string }
  | { readonly problem: 'invalid-speaker'; readonly text: string }
  | { readonly problem: 'invalid-chain'; readonly text: string }
  | { readonly problem: 'invalid-typed-id'; readonly text: string }
  | { readonly problem: 'invalid-authority'; readonly text: string; readonly expected: string }
  | { readonly problem: 'invalid-source'; readonly text: string }
  | { readonly problem: 'invalid-text'; readonly text: string; readonly expected: string }
  | { readonly problem: 'direction-control'; readonly text: string; readonly control: string }
  | { readonly problem: 'missing-field'; readonly field: string; readonly because: string }
  | { readonly problem: 'conflicting-fields'; readonly fields: readonly string[]; readonly because: string }
  | { readonly problem: 'reversed-range'; readonly low: number; readonly high: number }
  | { readonly problem: 'repeated-value'; readonly text: string }

/** Adds a fault to the issues of a schema's check, at `path` below the value that is checked. */
export function refuse(
  context: z.core.ParsePayload | { readonly issues: z.core.$ZodRawIssue[]; readonly value: unknown },
  fault: Fault,
  path: readonly (string | number)[] = [],
): void {
  context.issues.push({
    code: 'custom',
    input: context.value,
    path: [...path],
    params: fault,
    continue: true,
  })
}
