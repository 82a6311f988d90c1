// Puts sentences together from the phrases, in all languages of the project with the same choices.
import { fields, manners, objects, purposes, verbs, works } from './phrases.mjs'

/** Returns the makers of texts for a list of languages; a project in one language gets plain strings. */
export function createTexts(random, languages) {
  const isRussian = languages.map((language) => language === 'ru')
  const inAll = (make) => {
    const texts = isRussian.map((russian) => make(russian ? 1 : 0))
    return texts.length === 1 ? texts[0] : Object.fromEntries(languages.map((language, i) => [language, texts[i]]))
  }
  const sentence = (level) => {
    const [verb, object, manner] = [random.pick(verbs[level - 1]), random.pick(objects), random.pick(manners)]
    const purpose = random.chance(0.5) ? random.pick(purposes) : undefined
    return inAll((n) => `${verb[n]} ${object[n]} ${manner[n]}${purpose ? `, ${purpose[n]}` : ''}.`)
  }
  const item = () => {
    const [work, object, other] = [random.pick(works), random.pick(objects), random.pick(objects)]
    const manner = random.pick(manners)
    return inAll((n) => `${work[n]} ${object[2 * n]}${n === 0 ? ' and ' : ' и '}${other[2 * n]} ${manner[n]}`)
  }
  const items = (from, to) => Array.from({ length: random.integer(from, to) }, item)
  return { inAll, sentence, item, items, definition: () => definition(random, inAll), title: (n) => title(n, inAll) }
}

function definition(random, inAll) {
  const [first, second] = [random.pick(objects), random.pick(objects)]
  const [manner, purpose, field] = [random.pick(manners), random.pick(purposes), random.pick(fields)]
  return inAll((n) =>
    n === 0
      ? `Covers the work with ${first[0]} and ${second[0]} ${manner[0]}, ${purpose[0]}; most needed in ${field[0]}.`
      : `Охватывает работу с тем, что составляет ${first[1]} и ${second[1]}, ${manner[1]}, ${purpose[1]}; нужнее всего в сфере «${field[1]}».`,
  )
}

/** The title with this number; 6 000 numbers give 6 000 titles, later ones carry a part number. */
function title(number, inAll) {
  const work = works[number % works.length]
  const object = objects[Math.floor(number / works.length) % objects.length]
  const field = fields[Math.floor(number / (works.length * objects.length)) % fields.length]
  const part = Math.floor(number / (works.length * objects.length * fields.length))
  const tail = part === 0 ? '' : ` ${part + 1}`
  return inAll((n) => `${work[n]} ${object[2 * n]}${n === 0 ? ' in ' : ': '}${field[n]}${tail}`)
}
