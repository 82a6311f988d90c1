/** What a build keeps for the next build of the same project. A build with a memory makes the same bytes as one without. */
export interface BuildMemory {
  /**
   * What a place holds where it was made from the same keys (each compared with Object.is), else what `make` gives, kept
   * for the next time. Everything that `make` reads and that can change must be among the keys.
   */
  recall<T>(place: string, keys: () => readonly unknown[], make: () => T): T
}

/** A memory that outlives a build. */
export interface KeptMemory extends BuildMemory {
  /** Forgets the places that nobody has asked for since the last call. */
  forgetUnused(): void
}

/** Makes everything anew: for a build that has no next one. */
export const noMemory: BuildMemory = { recall: (_place, _keys, make) => make() }

/** A memory that is empty; each place holds one value, the last. */
export function createMemory(): KeptMemory {
  const places = new Map<string, { readonly keys: readonly unknown[]; readonly value: unknown }>()
  const used = new Set<string>()
  return {
    recall<T>(place: string, keys: () => readonly unknown[], make: () => T): T {
      used.add(place)
      const kept = places.get(place)
      const now = keys()
      // A place holds only what its own `make` gave.
      if (kept !== undefined && isSame(kept.keys, now)) return kept.value as T
      places.delete(place)
      const value = make()
      places.set(place, { keys: now, value })
      return value
    },
    forgetUnused() {
      for (const place of places.keys()) if (!used.has(place)) places.delete(place)
      used.clear()
    },
  }
}

function isSame(a: readonly unknown[], b: readonly unknown[]): boolean {
  return a.length === b.length && a.every((key, index) => Object.is(key, b[index]))
}
