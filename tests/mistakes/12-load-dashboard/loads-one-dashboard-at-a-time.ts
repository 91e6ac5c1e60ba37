// Keeps a lock for the whole module, so a call waits for the end of the one before it.
// caught by: starts user and settings at once
interface Api<U, S, O, F> {
  user(name: string): Promise<U>;
  settings(name: string): Promise<S>;
  orders(userId: number): Promise<O>;
  friends(userId: number): Promise<F>;
}

let last: Promise<unknown> = Promise.resolve();

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
  const own = last.then(() => load(api, name));
  last = own.catch(() => {});
  return own;
}
