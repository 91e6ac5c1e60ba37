// Starts the friends only when the orders have come.
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
  const settingsCome = api.settings(name);
  const rest = async () => {
    const user = await api.user(name);
    const orders = await api.orders(user.id);
    const friends = await api.friends(user.id);
    return { user, orders, friends };
  };
  const [settings, others] = await Promise.all([settingsCome, rest()]);
  return { settings, ...others };
}
