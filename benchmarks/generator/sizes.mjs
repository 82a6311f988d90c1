// Sizes of the generated projects: S is a small agency, M a country, L more than any country has.

/** How many entries of each kind a size has. */
export const SIZES = {
  S: { institutions: 6, roles: 12, competencies: 40, courses: 25, areas: 5, shared: 4 },
  M: { institutions: 50, roles: 52, competencies: 2200, courses: 300, areas: 40, shared: 6 },
  L: { institutions: 500, roles: 3000, competencies: 14000, courses: 2000, areas: 200, shared: 6 },
}
