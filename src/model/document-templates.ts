/** The document templates of the package. */
export const documentTemplates = [
  'strategy',
  'summary',
  'framework',
  'course-catalogue',
  'role-profile',
  'institution-brief',
  'needs-analysis',
  'action-plan',
  'monitoring',
] as const

/** The name of a document template of the package. */
export type DocumentTemplate = (typeof documentTemplates)[number]
