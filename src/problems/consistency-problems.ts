export const consistencyProblems = {} as const
