export const bodyProblems = {} as const
