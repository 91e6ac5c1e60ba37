// Gives the four parts as an array.
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
  const [user, settings, orders, friends] = await Promise.all([
    userComes,
    api.settings(name),
    userComes.then(({ id }) => api.orders(id)),
    userComes.then(({ id }) => api.friends(id)),
  ]);
  return [user, settings, orders, friends] as never;
}
