// Style: a small async function for each part, which awaits just what it needs.
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
  const loadOrders = async (): Promise<O> => {
    const { id } = await userComes;
    return api.orders(id);
  };
  const loadFriends = async (): Promise<F> => {
    const { id } = await userComes;
    return api.friends(id);
  };
  const [friends, orders, settings, user] = await Promise.all([
    loadFriends(),
    loadOrders(),
    settingsCome,
    userComes,
  ]);
  return { user, settings, orders, friends };
}
