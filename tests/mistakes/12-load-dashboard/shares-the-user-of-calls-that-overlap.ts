// Takes part in a call for the same name that is in flight, though it was given another api.
// caught by: calls each of the four once, on api, with what it needs
interface Api<U, S, O, F> {
  user(name: string): Promise<U>;
  settings(name: string): Promise<S>;
  orders(userId: number): Promise<O>;
  friends(userId: number): Promise<F>;
}

const inFlight = new Map<string, Promise<unknown>>();

export async function loadDashboard<U extends { id: number }, S, O, F>(
  api: Api<U, S, O, F>,
  name: string,
): Promise<{ user: U; settings: S; orders: O; friends: F }> {
  const userComes = (inFlight.get(name) as Promise<U> | undefined) ?? api.user(name);
  inFlight.set(name, userComes);
  const forget = (): void => void inFlight.delete(name);
  userComes.then(forget, forget);
  const [user, settings, orders, friends] = await Promise.all([
    userComes,
    api.settings(name),
    userComes.then(({ id }) => api.orders(id)),
    userComes.then(({ id }) => api.friends(id)),
  ]);
  return { user, settings, orders, friends };
}
