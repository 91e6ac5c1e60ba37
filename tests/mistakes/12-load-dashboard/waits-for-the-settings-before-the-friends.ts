// Waits for user and settings before it starts the friends, but not the orders.
// caught by: starts orders and friends as soon as the user is there
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
  const [user, settings, orders, friends] = await Promise.all([
    userComes,
    settingsCome,
    userComes.then(({ id }) => api.orders(id)),
    Promise.all([userComes, settingsCome]).then(([{ id }]) => api.friends(id)),
  ]);
  return { user, settings, orders, friends };
}
