import { scoreSteps } from './ranking';

/**
 * The hits from one place up to before another: by score, ties by rank. No others are put in order, since there may be
 * as many hits as things and few are looked at.
 *
 * @param scores of the hits, in `scoreSteps`
 * @param rankOf a hit, a whole number below `end`, no two alike
 */
export function bestFirst(
  scores: Uint16Array,
  rankOf: (hit: number) => number,
  end: number,
  from: number,
  until: number,
): Int32Array {
  const last = Math.min(until, scores.length) - 1;
  if (from > last) return new Int32Array(0);
  // How many hits score so much or more.
  const reached = new Int32Array(scoreSteps + 2);
  for (const score of scores) reached[score] = (reached[score] ?? 0) + 1;
  for (let score = scoreSteps; score > 0; score -= 1)
    reached[score - 1] = (reached[score - 1] ?? 0) + (reached[score] ?? 0);
  const scoreAt = (place: number): number => {
    let score = scoreSteps;
    while ((reached[score] ?? 0) <= place) score -= 1;
    return score;
  };
  const [high, low] = [scoreAt(from), scoreAt(last)];
  const before = reached[high + 1] ?? 0;

  const hits = new Int32Array((reached[low] ?? 0) - before);
  const keys = new Float64Array(hits.length);
  const keyOf = (hit: number): number => (scoreSteps - (scores[hit] ?? 0)) * end + rankOf(hit);
  let count = 0;
  for (let hit = 0; hit < scores.length; hit += 1) {
    const score = scores[hit] ?? 0;
    if (score < low || score > high) continue;
    hits[count] = hit;
    keys[count] = keyOf(hit);
    count += 1;
  }
  const least = nthSmallest(keys, from - before);
  const most = nthSmallest(keys, last - before);
  const page = hits.filter((hit) => {
    const key = keyOf(hit);
    return key >= least && key <= most;
  });
  return page.sort((one, other) => keyOf(one) - keyOf(other));
}

/** How many of the hits stand before one of them. */
export function placeOf(hit: number, scores: Uint16Array, rankOf: (hit: number) => number): number {
  const [score, rank] = [scores[hit] ?? 0, rankOf(hit)];
  return scores.reduce(
    (count, other, at) => count + Number(other > score || (other === score && rankOf(at) < rank)),
    0,
  );
}

/** Puts numbers, no two alike, so far in order that the smaller ones than the n-th stand before it (Hoare's 'Find'). */
function nthSmallest(numbers: Float64Array, n: number): number {
  let [low, high] = [0, numbers.length - 1];
  while (low < high) {
    const pivot = numbers[(low + high) >>> 1] ?? 0;
    let [left, right] = [low, high];
    while (left <= right) {
      while ((numbers[left] ?? 0) < pivot) left += 1;
      while ((numbers[right] ?? 0) > pivot) right -= 1;
      if (left > right) break;
      const [one, other] = [numbers[left] ?? 0, numbers[right] ?? 0];
      numbers[left] = other;
      numbers[right] = one;
      left += 1;
      right -= 1;
    }
    if (n <= right) high = right;
    else if (n >= left) low = left;
    else break;
  }
  return numbers[n] ?? 0;
}
