// Starts the settings early and awaits them last; nobody hears them until then.
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
  const settingsCome = api.settings(name);
  const user = await api.user(name);
  const ordersCome = api.orders(user.id);
  const friendsCome = api.friends(user.id);
  const settings = await settingsCome;
  const orders = await ordersCome;
  const friends = await friendsCome;
  return { user, settings, orders, friends };
}
