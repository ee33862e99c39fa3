export const frontmatterProblems = {} as const
