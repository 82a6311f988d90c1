/**
 * The greatest count from 1 to `most` that fits, or 0. What fits must fit with any lower count too. Counts far above the
 * answer are never tried, so that it costs little to cut a little off a very long text.
 */
export function greatestCount(most: number, fits: (count: number) => boolean): number {
  let [fitting, beyond] = [0, 1]
  while (beyond <= most && fits(beyond)) [fitting, beyond] = [beyond, beyond * 2]
  beyond = Math.min(beyond, most + 1)
  while (beyond - fitting > 1) {
    const middle = Math.floor((fitting + beyond) / 2)
    if (fits(middle)) fitting = middle
    else beyond = middle
  }
  return fitting
}
