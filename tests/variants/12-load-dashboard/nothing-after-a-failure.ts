// Style: a flag that keeps orders and friends from being called when the settings have failed.
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
  let failed = false;
  const note = (error: unknown): never => {
    failed = true;
    throw error;
  };
  const settingsCome = api.settings(name).catch(note);
  const rest = async () => {
    const user = await api.user(name);
    if (failed) return undefined as never;
    const [orders, friends] = await Promise.all([api.orders(user.id), api.friends(user.id)]);
    return { user, orders, friends };
  };
  const [settings, others] = await Promise.all([settingsCome, rest()]);
  return { settings, ...others };
}
