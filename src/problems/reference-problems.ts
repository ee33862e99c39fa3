export const referenceProblems = {} as const
