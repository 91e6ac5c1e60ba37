/**
 * Whether draws are even. The judge decides the draws of `Math.random`, so an even answer is measured
 * against draws that are themselves as even as can be, and the limits leave no right answer to luck.
 */

/** The largest number that `Math.random` can give. */
export const LARGEST_DRAW = 1 - 2 ** -53;

interface RandomSource {
  fraction(): number;
  shuffled<T>(items: readonly T[]): T[];
}

/** `count` draws, one in each of `count` equal parts of 0 to 1, in some order. */
export function evenDraws(random: RandomSource, count: number): readonly number[] {
  const parts = Array.from({ length: count }, (_, part) => (part + random.fraction()) / count);
  return random.shuffled(parts);
}

/**
 * Pearson's chi-squared statistic of counts that should be equal. With ten of them an even answer stays
 * below 60 but once in a billion times, even if its draws were random.
 */
export function chiSquared(counts: readonly number[]): number {
  const expected = counts.reduce((sum, count) => sum + count, 0) / counts.length;
  return counts.reduce((sum, count) => sum + (count - expected) ** 2 / expected, 0);
}

/**
 * Whether numbers are spread evenly from 0 to 1, by the Kolmogorov-Smirnov statistic; an even answer
 * fails once in a billion times at most, even if its draws were random.
 */
export function isEven(fractions: readonly number[]): boolean {
  const sorted = fractions.toSorted((a, b) => a - b);
  const count = sorted.length;
  const distance = Math.max(
    ...sorted.map((value, index) => Math.max(value - index / count, (index + 1) / count - value)),
  );
  return distance < Math.sqrt(-Math.log(0.5e-9) / (2 * count));
}

/** Whether numbers have been rounded, to millionths or more coarsely. */
export function areRounded(numbers: readonly number[]): boolean {
  return numbers.every((value) => Math.abs(value * 1e6 - Math.round(value * 1e6)) < 1e-3);
}

/**
 * Whether which half of 0 to 1 a number lies in says nothing about the next one's half. Of 1,000 pairs
 * or more an independent answer fails less than once in a billion times.
 */
export function areIndependent(rows: readonly (readonly number[])[]): boolean {
  const pairs = rows.flatMap((row) => row.slice(1).map((next, index) => [row[index] ?? 0, next]));
  const alike = pairs.filter(([one = 0, next = 0]) => one < 0.5 === next < 0.5).length;
  return Math.abs(alike / pairs.length - 0.5) < 0.1;
}
