import type { Finding } from '../diagnostics/diagnostic.ts'
import type { Reference } from '../model/project.ts'
import type { Place } from '../source/span.ts'
import { checkReference, type Fault } from './check-reference.ts'
import type { Declarations } from './declarations.ts'

/** Findings about references that lead nowhere: one for each id, however often it is named. */
export function checkReferences(references: readonly Reference[], declarations: Declarations): readonly Finding[] {
  const faults = new Map<string, { readonly fault: Fault; readonly places: Place[] }>()
  for (const reference of references) {
    const { kind, id } = reference.to
    const key = `${kind} ${id}`
    const known = faults.get(key)
    if (known) {
      known.places.push(placeOf(reference))
      continue
    }
    const fault = checkReference(reference, declarations)
    if (fault) faults.set(key, { fault, places: [placeOf(reference)] })
  }
  return [...faults.values()].map(({ fault, places }, i) => toFinding(fault, places, i < mostSuggestions))
}

/** At most this many other places are listed. */
const maxRelated = 5

/** Each is looked for among all ids, and nobody follows so many. */
const mostSuggestions = 100

function toFinding({ code, message, help }: Fault, [at, ...others]: readonly Place[], suggests: boolean): Finding {
  const more = others.length === 0 ? '' : ` and ${others.length} other ${others.length === 1 ? 'place' : 'places'}`
  const related = others.slice(0, maxRelated).map((place) => ({ message: 'Also named here', at: place }))
  return {
    code,
    severity: 'error',
    message: `${message}${more}`,
    help: help(suggests),
    ...(at && { at }),
    ...(related.length > 0 && { related }),
  }
}

function placeOf({ from, path }: Reference): Place {
  return { file: from.file, path: [...from.path, ...path] }
}
