// Starts the orders only when the friends have come.
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
  const friendsCome = userComes.then(({ id }) => api.friends(id));
  const [user, settings, friends, orders] = await Promise.all([
    userComes,
    api.settings(name),
    friendsCome,
    friendsCome.then(() => userComes).then(({ id }) => api.orders(id)),
  ]);
  return { user, settings, orders, friends };
}
