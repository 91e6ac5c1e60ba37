/** What a run is worth where time passes by itself: it counts when nothing was late, and barriers agree. */
import { Fault } from "../failure.ts";
import { Barriers } from "../judge/barriers.ts";
import type { RealTime } from "../port/port.ts";

/**
 * Plays a run again and again until it was in time, whatever came of it; and then, where calls are said
 * to have overlapped, with barriers that hold them until they have. Throws what the last one threw.
 *
 * @throws Fault when no run was in time.
 */
export async function playUntilItCounts(
  live: RealTime,
  play: (barriers: Barriers) => Promise<void>,
): Promise<void> {
  let claims: Barriers["claims"] = [];
  for (;;) {
    const barriers = new Barriers(claims);
    let failure: { readonly error: unknown } | undefined;
    await play(barriers).catch((error: unknown) => (failure = { error }));
    const late = live.wasLate();
    if (late?.isHopeless === true) throw new Fault(`could not be measured: ${late.why}`);
    if (late !== undefined) continue;
    if (barriers.isHolding || barriers.claims.length === 0) {
      if (failure !== undefined) throw failure.error;
      return;
    }
    claims = barriers.claims;
  }
}
