// Looks every 50 ms whether the user has come.
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
  const userComes = api.user(name);
  const settingsCome = api.settings(name);
  settingsCome.catch(() => {});
  let found: U | undefined;
  let failure: { error: unknown } | undefined;
  userComes.then(
    (user) => (found = user),
    (error: unknown) => (failure = { error }),
  );
  const rest = async () => {
    while (found === undefined) {
      if (failure) throw failure.error;
      await sleep(50);
    }
    return Promise.all([found, api.orders(found.id), api.friends(found.id)] as const);
  };
  const [settings, [user, orders, friends]] = await Promise.all([settingsCome, rest()]);
  return { user, settings, orders, friends };
}
