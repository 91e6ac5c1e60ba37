/** A small seeded generator, so that every draw can be replayed. */

/**
 * Makes a generator of numbers from 0 up to (not including) 1 with 53 random bits.
 * The algorithm is mulberry32 (public domain, Tommy Ettinger), two steps a draw.
 */
export function randomFrom(seed: number): () => number {
  let state = seed | 0;
  const next32 = (): number => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return (mixed ^ (mixed >>> 14)) >>> 0;
  };
  return () => ((next32() >>> 5) * 0x4000000 + (next32() >>> 6)) / 2 ** 53;
}
