// Takes the results in another order than it asked for them, so orders and friends change places.
// caught by: gives all four parts
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
  const [user, settings, friends, orders] = await Promise.all([
    userComes,
    api.settings(name),
    userComes.then(({ id }) => api.orders(id)),
    userComes.then(({ id }) => api.friends(id)),
  ]);
  const parts = { user, settings, orders, friends };
  return parts as unknown as Awaited<Promise<{ user: U; settings: S; orders: O; friends: F }>>;
}
