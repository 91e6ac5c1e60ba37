/**
 * What comes first of things that are due at the same time, where Node leaves it open. By default it is
 * what was asked for first. A shuffled schedule draws it, and notes what it drew, so that a failure can
 * be replayed and made short. The idea is that of dejafu and of fast-check's scheduler:
 * https://fast-check.dev/docs/advanced/race-conditions/
 */
import { randomFrom } from "../wire/random.ts";

/** Something that was drawn: at this virtual time, in ms, one thing came before others. */
export interface Turnout {
  /** Counts the draws of the run from 0. */
  readonly number: number;
  readonly at: number;
  readonly first: string;
  /** What was asked for earlier and came later. */
  readonly passed: readonly string[];
}

/** The schedule of one run. */
export class Schedule {
  /** What came out of turn. */
  readonly turnouts: Turnout[] = [];
  readonly #seed: number;
  readonly #kept: ReadonlySet<number> | undefined;
  #draws = 0;

  /**
   * @param seed Decides what is drawn.
   * @param kept The numbers of the draws that count, by default all; in the others nothing is passed.
   */
  constructor(seed: number, kept?: ReadonlySet<number>) {
    this.#seed = seed;
    this.#kept = kept;
  }

  /** Draws which of some things, by their names and in the order they were asked for, comes first. */
  draw(at: number, names: readonly string[]): number {
    if (names.length < 2) return 0;
    const number = this.#draws++;
    if (this.#kept?.has(number) === false) return 0;
    const place = Math.floor(
      randomFrom(this.#seed ^ Math.imul(number + 1, 0x9e3779b1))() * names.length,
    );
    if (place > 0) {
      const passed = names.slice(0, place);
      this.turnouts.push({ number, at, first: names[place] ?? "", passed });
    }
    return place;
  }
}

/** Turnouts in words: `at 300 ms wait 2 comes before wait 1`. */
export function showTurnouts(turnouts: readonly Turnout[]): string {
  const texts = turnouts.map(({ at, first, passed }) => {
    return `at ${at} ms ${first} comes before ${passed.join(", ")}`;
  });
  return texts.length === 0 ? "in the usual order" : texts.join("; ");
}
