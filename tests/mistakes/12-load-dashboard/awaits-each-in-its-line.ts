// Awaits each call in its own line: sequential.
// caught by: starts user and settings at once
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
  const user = await api.user(name);
  const settings = await api.settings(name);
  const orders = await api.orders(user.id);
  const friends = await api.friends(user.id);
  return { user, settings, orders, friends };
}
