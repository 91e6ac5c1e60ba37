// Waits for all to settle before it rejects.
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
  const outcomes = await Promise.allSettled([
    userComes,
    api.settings(name),
    userComes.then(({ id }) => api.orders(id)),
    userComes.then(({ id }) => api.friends(id)),
  ]);
  for (const outcome of outcomes) if (outcome.status === "rejected") throw outcome.reason;
  const [user, settings, orders, friends] = outcomes.map(
    (outcome) => (outcome as PromiseFulfilledResult<unknown>).value,
  );
  return { user, settings, orders, friends } as never;
}
