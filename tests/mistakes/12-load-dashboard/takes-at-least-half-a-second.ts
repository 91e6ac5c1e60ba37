// Takes half a second at least, so that a spinner can be seen.
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
  const start = performance.now();
  const userComes = api.user(name);
  const [user, settings, orders, friends] = await Promise.all([
    userComes,
    api.settings(name),
    userComes.then(({ id }) => api.orders(id)),
    userComes.then(({ id }) => api.friends(id)),
  ]);
  const left = start + 500 - performance.now();
  if (left > 0) await sleep(left);
  return { user, settings, orders, friends };
}
