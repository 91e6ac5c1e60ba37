// Gives the settings a second to come first, and then starts the rest without them.
// caught by: starts orders and friends as soon as the user is there
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
  const stop = new AbortController();
  const second = sleep(1_000, undefined, { signal: stop.signal }).catch(() => {});
  const settingsCome = api.settings(name).finally(() => stop.abort());
  settingsCome.catch(() => {});
  const userComes = api.user(name);
  userComes.catch(() => stop.abort());
  const ready = Promise.race([settingsCome.catch(() => {}), second]).then(() => userComes);
  const [user, settings, orders, friends] = await Promise.all([
    userComes,
    settingsCome,
    ready.then(({ id }) => api.orders(id)),
    ready.then(({ id }) => api.friends(id)),
  ]);
  return { user, settings, orders, friends };
}
