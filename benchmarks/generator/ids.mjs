// Ids of generated entries; padded, so that the order of ids is the order of entries.

/** The id of the area with this number. */
export const areaId = (number) => `area-${number + 1}`

/** The id of the competency with this number. */
export const competencyId = (number) => padded('competency', number, 5)

/** The id of the role with this number. */
export const roleId = (number) => padded('role', number, 4)

/** The id of the course with this number. */
export const courseId = (number) => padded('course', number, 4)

/** The id of the institution with this number. */
export const institutionId = (number) => padded('body', number, 3)

function padded(kind, number, digits) {
  return `${kind}-${String(number + 1).padStart(digits, '0')}`
}
