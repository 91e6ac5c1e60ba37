// Silences the settings and awaits them last, so their failure is heard late.
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
  const [orders, friends] = await Promise.all([api.orders(user.id), api.friends(user.id)]);
  return { user, settings: await settingsCome, orders, friends };
}
