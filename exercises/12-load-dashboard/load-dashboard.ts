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
  // TODO: start what needs nothing
  // TODO: start the rest as soon as what it needs is there, whatever else is still in flight
  // TODO: wait for all of it at once, so that every failure is heard at the moment it happens
  // TODO: return the four parts
  throw new Error("TODO: loadDashboard");
}
