// Style: sequential awaits, and a deferred failure that races against them.
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
  const failure = Promise.withResolvers<never>();
  const heard = <T>(promise: Promise<T>): Promise<T> => {
    promise.catch(failure.reject);
    return promise;
  };
  const inOrder = async () => {
    const userComes = heard(api.user(name));
    const settingsCome = heard(api.settings(name));
    const user = await userComes;
    const ordersCome = heard(api.orders(user.id));
    const friendsCome = heard(api.friends(user.id));
    const settings = await settingsCome;
    const orders = await ordersCome;
    const friends = await friendsCome;
    return { user, settings, orders, friends };
  };
  return Promise.race([inOrder(), failure.promise]);
}
