// Takes the methods off the api, so this is undefined in them.
// caught by: calls each of the four once, on api, with what it needs
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
  const { user: loadUser, settings: loadSettings, orders: loadOrders, friends: loadFriends } = api;
  const userComes = loadUser(name);
  const [user, settings, orders, friends] = await Promise.all([
    userComes,
    loadSettings(name),
    userComes.then(({ id }) => loadOrders(id)),
    userComes.then(({ id }) => loadFriends(id)),
  ]);
  return { user, settings, orders, friends };
}
