// Sets a time limit of thirty seconds on the use and rejects when it is over.
// caught by: acquires, uses and then releases
import { setTimeout as sleep } from "node:timers/promises";

export async function withResource<R, T>(
  acquire: () => Promise<R>,
  use: (resource: R) => Promise<T>,
  release: (resource: R) => Promise<void>,
): Promise<T> {
  const resource = await acquire();
  const stop = new AbortController();
  let result: T;
  try {
    result = await Promise.race([
      use(resource),
      sleep(30_000, undefined, { signal: stop.signal }).then(() => {
        throw new Error("took too long");
      }),
    ]).finally(() => stop.abort());
  } catch (error) {
    await release(resource).catch(() => {});
    throw error;
  }
  await release(resource);
  return result;
}
