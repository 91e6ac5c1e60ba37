// Style: as p-props and Bluebird's Promise.props: an object of promises becomes a promise of an object.
interface Api<U, S, O, F> {
  user(name: string): Promise<U>;
  settings(name: string): Promise<S>;
  orders(userId: number): Promise<O>;
  friends(userId: number): Promise<F>;
}

async function props<M extends Record<string, Promise<unknown>>>(
  map: M,
): Promise<{ [K in keyof M]: Awaited<M[K]> }> {
  const keys = Object.keys(map);
  const values = await Promise.all(Object.values(map));
  return Object.fromEntries(keys.map((key, index) => [key, values[index]])) as {
    [K in keyof M]: Awaited<M[K]>;
  };
}

export function loadDashboard<U extends { id: number }, S, O, F>(
  api: Api<U, S, O, F>,
  name: string,
): Promise<{ user: U; settings: S; orders: O; friends: F }> {
  const user = api.user(name);
  return props({
    user,
    settings: api.settings(name),
    orders: user.then((found) => api.orders(found.id)),
    friends: user.then((found) => api.friends(found.id)),
  }) as Promise<{ user: U; settings: S; orders: O; friends: F }>;
}
