// Asks for everything at once, with an id that it does not have yet.
// caught by: calls each of the four once, on api, with what it needs
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
  const ids = await Promise.all([
    api.user(name),
    api.settings(name),
    api.orders(undefined as unknown as number),
    api.friends(undefined as unknown as number),
  ]);
  const [user, settings, orders, friends] = ids;
  return { user, settings, orders, friends };
}
