// Waits for the friends no longer than a second and a half.
// caught by: resolves as soon as all four have ended
interface Api<U, S, O, F> {
  user(name: string): Promise<U>;
  settings(name: string): Promise<S>;
  orders(userId: number): Promise<O>;
  friends(userId: number): Promise<F>;
}

function atMost<T>(ms: number, promise: Promise<T>): Promise<T> {
  const { promise: over, resolve } = Promise.withResolvers<void>();
  const timer = setTimeout(resolve, ms);
  return Promise.race([promise, over as Promise<T>]).finally(() => clearTimeout(timer));
}

export async function loadDashboard<U extends { id: number }, S, O, F>(
  api: Api<U, S, O, F>,
  name: string,
): Promise<{ user: U; settings: S; orders: O; friends: F }> {
  const userComes = api.user(name);
  const [user, settings, orders, friends] = await Promise.all([
    userComes,
    api.settings(name),
    userComes.then(({ id }) => api.orders(id)),
    userComes.then(({ id }) => atMost(1_500, api.friends(id))),
  ]);
  return { user, settings, orders, friends };
}
