// Institutions with posts, rooms and trainers; every figure is invented and says so.
import { courseId, institutionId, roleId } from './ids.mjs'
import { bodies, places } from './names.mjs'

/** Makes the institutions: each role is employed by two of them, each teaches the courses that it offers. */
export function makeInstitutions(project) {
  const { size, texts, random } = project
  return Array.from({ length: size.institutions }, (_, n) => {
    const [english, russian, type, functions] = bodies[n % bodies.length]
    const place = places[Math.floor(n / bodies.length) % places.length]
    const round = Math.floor(n / (bodies.length * places.length))
    const tail = round === 0 ? '' : ` ${round + 1}`
    return {
      id: institutionId(n),
      title: texts.inAll((l) => (l === 0 ? `${english} of ${place[0]}${tail}` : `${russian}: ${place[1]}${tail}`)),
      type,
      functions,
      mandate: texts.definition(),
      posts: posts(n, size, random),
      facilities: [{ kind: 'classroom', count: 20, seats: 24, days_per_year: 200, status: 'fictional' }],
      trainers: trainers(n, size),
    }
  })
}

function posts(institution, { institutions, roles }, random) {
  return Array.from({ length: roles }, (_, n) => n)
    .filter((n) => n % institutions === institution || (n + 1) % institutions === institution)
    .map((n) => ({
      role: roleId(n),
      current: random.integer(12, 90),
      target: { 2028: random.integer(90, 120) },
      status: 'fictional',
      as_of: '2025-12-31',
    }))
}

function trainers(institution, { institutions, courses }) {
  const taught = Array.from({ length: courses }, (_, n) => n)
    .filter((n) => n % institutions === institution || (n + 1) % institutions === institution)
    .map(courseId)
  return [
    {
      courses: taught,
      count: 40,
      level: 4,
      active: true,
      usable_days_per_year: 120,
      languages: ['en'],
      status: 'fictional',
    },
  ]
}
