/** A consumer of a stream of the answer's, who may be busy between the values. */
import type { World } from "./world.ts";

/** What the consumer was handed when it asked. Times are in ms. */
export interface Handed {
  readonly asked: number;
  readonly at: number;
  readonly value: unknown;
  readonly done: boolean;
}

/** Asks for everything there is, or `count` values, with a pause after each. */
export async function consume(
  world: World,
  iterator: AsyncIterator<unknown>,
  pauses: readonly number[],
  count = Infinity,
): Promise<readonly Handed[]> {
  const handed: Handed[] = [];
  while (handed.length < count) {
    const asked = world.now;
    const { done = false, value } = await iterator.next();
    handed.push({ asked, at: world.now, value, done });
    if (done) break;
    const pause = pauses[(handed.length - 1) % pauses.length] ?? 0;
    if (pause > 0) await world.sleep(pause);
  }
  return handed;
}
