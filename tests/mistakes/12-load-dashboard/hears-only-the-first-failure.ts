// Hides the friends in an array, so nobody listens to them while the orders are in flight.
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
  const settingsCome = api.settings(name);
  const [user, settings, orders, friendsCome] = await Promise.all([
    userComes,
    settingsCome,
    userComes.then(({ id }) => api.orders(id)),
    userComes.then(({ id }) => [api.friends(id)] as const),
  ]);
  return { user, settings, orders, friends: await friendsCome[0] };
}
