// Courses that develop the competencies up to the levels that the roles ask for.
import { competencyId, courseId, institutionId } from './ids.mjs'
import { askedLevel } from './roles.mjs'

/** Makes the courses; together they lead to every level that a role asks for. */
export function makeCourses({ size, texts, random }) {
  return Array.from({ length: size.courses }, (_, n) => ({
    id: courseId(n),
    title: texts.inAll((l) => `${l === 0 ? 'Course' : 'Курс'} ${n + 1}: ${lower(textOf(texts.title(n * 7), l))}`),
    aim: texts.definition(),
    days: { value: random.integer(2, 10), status: 'fictional' },
    mode: random.pick(['in-person', 'online-live', 'blended']),
    class: { min: 6, max: 20 },
    develops: developedBy(n, size),
    modules: makeModules(texts),
    languages: ['en'],
    assessment: texts.item(),
    materials_status: random.pick(['draft', 'piloted', 'ready']),
    offered_by: offers(n, size),
  }))
}

/** Courses come in pairs over the same competencies: the first leads all of them to level 1, the second some of them to 2. */
function developedBy(course, { courses, competencies }) {
  const [pair, pairs] = [Math.floor(course / 2), Math.ceil(courses / 2)]
  const from = Math.floor((pair * competencies) / pairs)
  const to = Math.floor(((pair + 1) * competencies) / pairs)
  const numbers = Array.from({ length: to - from }, (_, n) => from + n)
  const isFirst = course % 2 === 0
  const isAlone = isFirst && course === courses - 1
  return [
    ...(isFirst ? numbers.map((n) => outcome(n, 0)) : []),
    ...(isAlone || !isFirst ? numbers.filter((n) => askedLevel(n) === 2).map((n) => outcome(n, 1)) : []),
  ]
}

function outcome(competency, from) {
  return { competency: competencyId(competency), from, to: from + 1 }
}

function makeModules(texts) {
  return Array.from({ length: 2 }, () => ({ title: texts.item(), topics: texts.items(1, 2) }))
}

function offers(course, { institutions }) {
  const first = course % institutions
  const second = (course + 1) % institutions
  return [first, second].map((n) => ({ institution: institutionId(n), status: 'running' }))
}

function textOf(text, language) {
  return typeof text === 'string' ? text : text[language === 0 ? 'en' : 'ru']
}

function lower(text) {
  return text.charAt(0).toLowerCase() + text.slice(1)
}
