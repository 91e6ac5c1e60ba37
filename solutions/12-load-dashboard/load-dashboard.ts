/** Where the four parts of a dashboard come from. */
export interface Api<U, S, O, F> {
  user(name: string): Promise<U>;
  settings(name: string): Promise<S>;
  orders(userId: number): Promise<O>;
  friends(userId: number): Promise<F>;
}

/**
 * Loads the four parts of the dashboard of the user called `name`, as early as they can be there.
 *
 * Each method of `api` is called once, on `api`: `user` and `settings` at once, `orders` and
 * `friends` as soon as the user, whose `id` they need, has come. Resolves as soon as all four have.
 * Rejects as soon as any of them rejects, with the very same value.
 */
export async function loadDashboard<U extends { id: number }, S, O, F>(
  api: Api<U, S, O, F>,
  name: string,
): Promise<{ user: U; settings: S; orders: O; friends: F }> {
  const userComes = api.user(name);
  // Each part hangs on what it needs, and on nothing else.
  const [user, settings, orders, friends] = await Promise.all([
    userComes,
    api.settings(name),
    userComes.then(({ id }) => api.orders(id)),
    userComes.then(({ id }) => api.friends(id)),
  ]);
  return { user, settings, orders, friends };
}
