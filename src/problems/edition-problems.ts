export const editionProblems = {} as const
