// Starts both chains, but listens to them only when user and settings have come.
// caught by: leaves no rejection unhandled
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
  const ordersCome = userComes.then(({ id }) => api.orders(id));
  const friendsCome = userComes.then(({ id }) => api.friends(id));
  const [user, settings] = await Promise.all([userComes, api.settings(name)]);
  const [orders, friends] = await Promise.all([ordersCome, friendsCome]);
  return { user, settings, orders, friends };
}
