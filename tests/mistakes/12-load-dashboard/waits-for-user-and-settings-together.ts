// Waits for the user and the settings together before it starts the rest.
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
  const [user, settings] = await Promise.all([api.user(name), api.settings(name)]);
  const [orders, friends] = await Promise.all([api.orders(user.id), api.friends(user.id)]);
  return { user, settings, orders, friends };
}
