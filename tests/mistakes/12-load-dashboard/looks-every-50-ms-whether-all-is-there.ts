// Looks every 50 ms whether all four have come.
// caught by: resolves as soon as all four have ended
import { setTimeout as sleep } from "node:timers/promises";

interface Api<U, S, O, F> {
  user(name: string): Promise<U>;
  settings(name: string): Promise<S>;
  orders(userId: number): Promise<O>;
  friends(userId: number): Promise<F>;
}

export async function loadDashboard<U extends { id: number }, S, O, F>(
  api: Api<U, S, O, F>,
  name: string,
): Promise<{ user: U; settings: S; orders: O; friends: F }> {
  let left = 4;
  let failure: { error: unknown } | undefined;
  const count = <T>(promise: Promise<T>): Promise<T> => {
    promise.then(
      () => left--,
      (error: unknown) => (failure ??= { error }),
    );
    return promise;
  };
  const userComes = count(api.user(name));
  const parts = Promise.all([
    userComes,
    count(api.settings(name)),
    userComes.then(({ id }) => count(api.orders(id))),
    userComes.then(({ id }) => count(api.friends(id))),
  ]);
  parts.catch(() => {});
  while (left > 0 && !failure) await sleep(50);
  const [user, settings, orders, friends] = await parts;
  return { user, settings, orders, friends };
}
