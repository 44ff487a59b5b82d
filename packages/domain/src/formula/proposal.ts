/** Longer words are not compared. */
const LONGEST = 64;

/**
 * The candidate a mistyped word most likely stands for: the one with the fewest letters changed, added, left out or
 * swapped with their neighbour, capitals aside; `null` when more than a third of the word would have to change.
 */
export const nearest = (word: string, candidates: Iterable<string>): string | null => {
  if (word.length > LONGEST) return null;
  const typed = word.toLowerCase();
  let best: string | null = null;
  let least = Math.max(1, Math.floor(word.length / 3)) + 1;
  for (const candidate of candidates) {
    if (Math.abs(candidate.length - word.length) >= least) continue;
    const distance = distanceBetween(typed, candidate.toLowerCase());
    if (distance < least) {
      least = distance;
      best = candidate;
    }
  }
  return best;
};

/** Letters to change, add, leave out or swap with the next to make one word of the other. */
const distanceBetween = (a: string, b: string): number => {
  let before: readonly number[] = [];
  let row: readonly number[] = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i += 1) {
    const next = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const changed = at(row, j - 1) + (a[i - 1] === b[j - 1] ? 0 : 1);
      const swapped = a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1] ? at(before, j - 2) + 1 : Infinity;
      next.push(Math.min(changed, at(row, j) + 1, at(next, j - 1) + 1, swapped));
    }
    before = row;
    row = next;
  }
  return at(row, b.length);
};

const at = (row: readonly number[], index: number): number => row[index] ?? Infinity;
