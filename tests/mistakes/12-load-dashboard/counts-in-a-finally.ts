// Counts what is in flight with a finally, which makes another promise that rejects.
// caught by: leaves no rejection unhandled
interface Api<U, S, O, F> {
  user(name: string): Promise<U>;
  settings(name: string): Promise<S>;
  orders(userId: number): Promise<O>;
  friends(userId: number): Promise<F>;
}

let inFlight = 0;

export async function loadDashboard<U extends { id: number }, S, O, F>(
  api: Api<U, S, O, F>,
  name: string,
): Promise<{ user: U; settings: S; orders: O; friends: F }> {
  const userComes = api.user(name);
  const settingsCome = api.settings(name);
  inFlight++;
  void settingsCome.finally(() => inFlight--);
  const [user, settings, orders, friends] = await Promise.all([
    userComes,
    settingsCome,
    userComes.then(({ id }) => api.orders(id)),
    userComes.then(({ id }) => api.friends(id)),
  ]);
  return { user, settings, orders, friends };
}
