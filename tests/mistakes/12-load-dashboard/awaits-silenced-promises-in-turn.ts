// Silences all promises and awaits them in turn, so a failure waits for those before it.
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
  const silenced = <T>(promise: Promise<T>): Promise<T> => {
    promise.catch(() => {});
    return promise;
  };
  const user = silenced(api.user(name));
  const settings = silenced(api.settings(name));
  const orders = silenced(user.then(({ id }) => api.orders(id)));
  const friends = silenced(user.then(({ id }) => api.friends(id)));
  return {
    user: await user,
    settings: await settings,
    orders: await orders,
    friends: await friends,
  };
}
