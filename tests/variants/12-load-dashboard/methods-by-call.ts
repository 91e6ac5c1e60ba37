// Style: methods taken off the api and called on it, and outcomes that are looked at one by one.
interface Api<U, S, O, F> {
  user(name: string): Promise<U>;
  settings(name: string): Promise<S>;
  orders(userId: number): Promise<O>;
  friends(userId: number): Promise<F>;
}

export async function loadDashboard<U extends { id: number }, S, O, F>(
  api: Api<U, S, O, F>,
  name: string,
) {
  const { user, settings, orders, friends } = api;
  const start = Reflect.apply;
  const found: Promise<U> = start(user, api, [name]);
  const parts = {
    user: found,
    settings: settings.call(api, name),
    orders: found.then(async (one) => orders.bind(api)(one.id)),
    friends: found.then(async (one) => friends.apply(api, [one.id])),
  };
  const pending = new Map<string, Promise<[string, unknown]>>();
  for (const [key, part] of Object.entries(parts)) {
    pending.set(
      key,
      (part as Promise<unknown>).then((value) => [key, value]),
    );
  }
  const dashboard: Record<string, unknown> = {};
  while (pending.size > 0) {
    const [key, value] = await Promise.race(pending.values());
    pending.delete(key);
    dashboard[key] = value;
  }
  return dashboard as { user: U; settings: S; orders: O; friends: F };
}
