// Remembers the dashboard of a name, and gives it again.
// caught by: calls each of the four once, on api, with what it needs
interface Api<U, S, O, F> {
  user(name: string): Promise<U>;
  settings(name: string): Promise<S>;
  orders(userId: number): Promise<O>;
  friends(userId: number): Promise<F>;
}

const known = new Map<string, Promise<unknown>>();

async function load<U extends { id: number }, S, O, F>(api: Api<U, S, O, F>, name: string) {
  const userComes = api.user(name);
  const [user, settings, orders, friends] = await Promise.all([
    userComes,
    api.settings(name),
    userComes.then(({ id }) => api.orders(id)),
    userComes.then(({ id }) => api.friends(id)),
  ]);
  return { user, settings, orders, friends };
}

export function loadDashboard<U extends { id: number }, S, O, F>(
  api: Api<U, S, O, F>,
  name: string,
): Promise<{ user: U; settings: S; orders: O; friends: F }> {
  const before = known.get(name) ?? load(api, name);
  before.catch(() => known.delete(name));
  known.set(name, before);
  return before as Promise<{ user: U; settings: S; orders: O; friends: F }>;
}
