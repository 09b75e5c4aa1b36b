import { scoreSteps } from './ranking';

/**
 * Hits by score, ties by rank. Scores and ranks are small whole numbers, so that they are counted and not compared:
 * in the order of their ranks, hits are dealt out to the places of their scores.
 *
 * @param rank of each hit, below `size`, no two alike
 */
export function bestFirst(hits: Int32Array, scores: Float64Array, rank: Int32Array, size: number): Int32Array {
  const shortfall = (hit: number): number => Math.round((1 - (scores[hit] ?? 0)) * scoreSteps);
  const hitOfRank = new Int32Array(size).fill(none);
  const placeOf = new Int32Array(scoreSteps + 2);
  for (const hit of hits) {
    hitOfRank[rank[hit] ?? 0] = hit;
    placeOf[shortfall(hit) + 1] = (placeOf[shortfall(hit) + 1] ?? 0) + 1;
  }
  for (let step = 1; step < placeOf.length; step += 1) placeOf[step] = (placeOf[step] ?? 0) + (placeOf[step - 1] ?? 0);
  const sorted = new Int32Array(hits.length);
  for (const hit of hitOfRank) {
    if (hit === none) continue;
    const place = placeOf[shortfall(hit)] ?? 0;
    sorted[place] = hit;
    placeOf[shortfall(hit)] = place + 1;
  }
  return sorted;
}

const none = -1;
