// Goes on with settings of its own when they fail.
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
  const userComes = api.user(name);
  const [user, settings, orders, friends] = await Promise.all([
    userComes,
    api.settings(name).catch(() => ({}) as S),
    userComes.then(({ id }) => api.orders(id)),
    userComes.then(({ id }) => api.friends(id)),
  ]);
  return { user, settings, orders, friends };
}
