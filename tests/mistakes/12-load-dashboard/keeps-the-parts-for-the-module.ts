// Keeps the parts in one object for the module, so calls that overlap mix them.
// caught by: gives all four parts
interface Api<U, S, O, F> {
  user(name: string): Promise<U>;
  settings(name: string): Promise<S>;
  orders(userId: number): Promise<O>;
  friends(userId: number): Promise<F>;
}

const parts: Record<string, unknown> = {};

export async function loadDashboard<U extends { id: number }, S, O, F>(
  api: Api<U, S, O, F>,
  name: string,
): Promise<{ user: U; settings: S; orders: O; friends: F }> {
  const userComes = api.user(name);
  const keep = (key: string) => (part: unknown) => {
    parts[key] = part;
  };
  await Promise.all([
    userComes.then(keep("user")),
    api.settings(name).then(keep("settings")),
    userComes.then(({ id }) => api.orders(id)).then(keep("orders")),
    userComes.then(({ id }) => api.friends(id)).then(keep("friends")),
  ]);
  return { ...parts } as never;
}
