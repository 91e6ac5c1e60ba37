// Resolves in time, but to the promises in place of what they gave.
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
  const user = api.user(name);
  const settings = api.settings(name);
  const orders = user.then(({ id }) => api.orders(id));
  const friends = user.then(({ id }) => api.friends(id));
  await Promise.all([user, settings, orders, friends]);
  return { user, settings, orders, friends } as never;
}
