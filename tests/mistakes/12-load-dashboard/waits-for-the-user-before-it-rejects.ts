// Hears of the failed settings only when the user has come.
// caught by: rejects as soon as any of them rejects
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
  settingsCome.catch(() => {});
  const user = await api.user(name);
  const [settings, orders, friends] = await Promise.all([
    settingsCome,
    api.orders(user.id),
    api.friends(user.id),
  ]);
  return { user, settings, orders, friends };
}
