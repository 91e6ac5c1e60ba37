// Guards itself with a time limit of ten minutes and never clears its timer.
// caught by: leaves nothing behind
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
  const limit = new Promise<never>((_resolve, reject) => {
    setTimeout(() => reject(new Error("took too long")), 600_000);
  });
  limit.catch(() => {});
  const userComes = api.user(name);
  const parts = Promise.all([
    userComes,
    api.settings(name),
    userComes.then(({ id }) => api.orders(id)),
    userComes.then(({ id }) => api.friends(id)),
  ]);
  const [user, settings, orders, friends] = await Promise.race([parts, limit]);
  return { user, settings, orders, friends };
}
