const vowels = 'аәеёиоөуұүыіэюя'
const signs = 'ьъй'

/**
 * Syllables of a Kazakh word: a consonant before a vowel begins one (V-CV, VC-CV, VCC-CV). No patterns exist for Kazakh;
 * the rule is regular, because a syllable begins with at most one consonant. For other Cyrillic words it is a fair guess.
 */
export function cyrillicSyllables(letters: string): readonly number[] {
  const word = letters.toLowerCase()
  const points: number[] = []
  let seenVowel = false
  for (let index = 0; index < word.length - 1; index++) {
    const letter = word[index] ?? ''
    if (vowels.includes(letter)) seenVowel = true
    else if (seenVowel && !signs.includes(letter) && vowels.includes(word[index + 1] ?? '')) points.push(index)
  }
  return points
}
