// Style: a Promise.all within a Promise.all, the settings called first.
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
  const [settings, [user, orders, friends]] = await Promise.all([
    api.settings(name),
    api
      .user(name)
      .then((user) => Promise.all([user, api.orders(user.id), api.friends(user.id)] as const)),
  ]);
  return { friends, orders, settings, user };
}
