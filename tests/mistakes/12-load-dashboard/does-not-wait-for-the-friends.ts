// Resolves without waiting for the friends, who come in later.
// caught by: resolves as soon as all four have ended
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
  const [user, settings, orders] = await Promise.all([
    userComes,
    api.settings(name),
    userComes.then(({ id }) => api.orders(id)),
    Promise.race([friendsCome, userComes.then(() => undefined)]),
  ]);
  const dashboard = { user, settings, orders, friends: undefined as F };
  friendsCome.then(
    (friends) => (dashboard.friends = friends),
    () => {},
  );
  return dashboard;
}
