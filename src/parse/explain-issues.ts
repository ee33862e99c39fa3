import type { z } from 'zod'
import type { Fault } from '../concepts/fault.ts'
import { fieldsAt } from '../concepts/known-fields.ts'
import type { FieldPath } from '../concepts/references.ts'
import type { ValueForm } from '../problems/frontmatter-problems.ts'
import { findNearest } from '../problems/nearest.ts'
import { type Problem, problem } from '../problems/problem.ts'
import { fileId } from './file-id.ts'
import { type FlatIssue, flattenIssues, formOf, valueAt } from './flatten-issues.ts'
import type { PlaceOf } from './parsed.ts'
import { suggestForm } from './suggest-form.ts'

/** What is needed to tell an author what a schema refused. */
export interface ExplainContext {
  readonly schema: z.core.$ZodType
  /** The value that the schema refused. */
  readonly value: unknown
  readonly placeOf: PlaceOf
  /** What the author calls the parts of the value: fields of frontmatter or a layer, attributes of a tag. */
  readonly noun: 'field' | 'attribute'
  /** True for what is given, but was told and left out of the value before: it is not missing. */
  readonly isLeftOut?: ((name: string) => boolean) | undefined
}

/**
 * Returns the problems that a schema's issues are, in the author's words: at the value; for what is missing at what
 * encloses it; for what is unknown at its name. A misspelt field is not told as missing as well.
 */
export function explainIssues(
  issues: readonly z.core.$ZodIssue[],
  context: ExplainContext,
): readonly Problem[] {
  const flat = flattenIssues(issues, context.value)
  const unknown = flat.flatMap((found) =>
    found.issue.code === 'unrecognized_keys' ? explainUnknown(found, found.issue.keys, context) : [],
  )
  const meant = new Set(unknown.map(({ meantPath }) => meantPath))
  const isGiven = (missing: string) =>
    missing !== '' && (meant.has(missing) || context.isLeftOut?.(missing) === true)
  const others = flat.flatMap((found) =>
    found.issue.code === 'unrecognized_keys' || isGiven(missingPath(found))
      ? []
      : [explainIssue(found, context)],
  )
  return [...unknown.map(({ told }) => told), ...others]
}

/** Returns the path of what an issue tells as missing: `''` where it tells something else. */
function missingPath({ issue, path, value }: FlatIssue): string {
  if (issue.code !== 'custom') return value === undefined ? path.join('.') : ''
  return isFault(issue.params) && issue.params.problem === 'missing-field'
    ? [...path, issue.params.field].join('.')
    : ''
}

function explainUnknown(
  { path }: FlatIssue,
  keys: readonly string[],
  { schema, placeOf, noun, value }: ExplainContext,
) {
  const { known } = fieldsAt(schema, path)
  const enclosing = valueAt(value, path)
  return keys.map((field) => {
    const given = (name: string) =>
      typeof enclosing === 'object' && enclosing !== null && Object.hasOwn(enclosing, name)
    const nearest = findNearest(
      field,
      known.filter((name) => !given(name)),
    )
    const details = { field, known, ...(nearest === undefined ? {} : { nearest }) }
    const told = problem(`unknown-${noun}`, placeOf([...path, field], 'key'), details)
    return { told, meantPath: nearest === undefined ? undefined : [...path, nearest].join('.') }
  })
}

function explainIssue({ issue, path, value }: FlatIssue, context: ExplainContext): Problem {
  const { placeOf, noun } = context
  if (issue.code === 'custom') {
    if (!isFault(issue.params)) throw new Error(`A schema refused without telling why: ${issue.message}`)
    return explainFault(issue.params, path, context)
  }
  const choices = issue.code === 'invalid_value' ? { choices: issue.values.map(String) } : {}
  if (value === undefined || value === null) {
    const field = String(path.at(-1))
    const around = path.slice(0, -1)
    if (value === undefined)
      return problem(`missing-${noun}`, placeOf(around, 'value'), { field, ...choices })
    const empty = fieldsAt(context.schema, around).required.includes(field) ? 'required' : 'optional'
    return problem(`missing-${noun}`, placeOf(path, 'key'), { field, ...choices, empty })
  }
  const place = placeOf(path, 'value')
  const found = formOf(value)
  if (issue.code === 'invalid_value' && typeof value === 'string') {
    const nearest = findNearest(value, issue.values.map(String))
    const details = {
      text: value,
      choices: issue.values.map(String),
      ...(nearest === undefined ? {} : { nearest }),
    }
    return problem('unknown-value', place, details)
  }
  const expected: readonly ValueForm[] = issue.code === 'invalid_value' ? ['text'] : expectedForms(issue)
  const suggestion = suggestForm(value, expected, path, context.schema)
  return problem('wrong-form', place, {
    found,
    ...(typeof value === 'string' ? { text: value } : {}),
    expected,
    ...(suggestion === undefined ? {} : { suggestion }),
  })
}

const formsByType: Readonly<Record<string, ValueForm>> = {
  string: 'text',
  array: 'list',
  object: 'fields',
  number: 'number',
  int: 'number',
}

function expectedForms(issue: z.core.$ZodIssue): readonly ValueForm[] {
  if (issue.code === 'invalid_union')
    return [...new Set(issue.errors.flatMap((branch) => branch.flatMap(expectedForms)))]
  if (issue.code === 'invalid_type') return [formsByType[issue.expected] ?? 'text']
  throw new Error(`A schema refused in a way that is not worded: ${issue.code}`)
}

function explainFault(fault: Fault, path: FieldPath, { placeOf, noun }: ExplainContext): Problem {
  const last = fault.problem === 'conflicting-fields' ? fault.fields.at(-1) : undefined
  const place = last === undefined ? placeOf(path, 'value') : placeOf([...path, last], 'key')
  if (fault.problem === 'missing-field') {
    const { field, because } = fault
    const isSeal = field === 'textHash' || field === 'headlineHash'
    return problem(`missing-${noun}`, place, {
      field,
      because,
      ...(isSeal ? { sealId: fileId(place.file) } : {}),
    })
  }
  // The details of a fault's code are the fault itself (`FaultByCode`), which a union of codes cannot show.
  return problem(fault.problem, place, fault as never)
}

function isFault(params: unknown): params is Fault {
  return typeof params === 'object' && params !== null && 'problem' in params
}
