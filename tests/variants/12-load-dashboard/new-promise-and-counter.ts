// Style: one hand-made promise and a counter of what is missing.
interface Api<U, S, O, F> {
  user(name: string): Promise<U>;
  settings(name: string): Promise<S>;
  orders(userId: number): Promise<O>;
  friends(userId: number): Promise<F>;
}

export function loadDashboard<U extends { id: number }, S, O, F>(
  api: Api<U, S, O, F>,
  name: string,
): Promise<{ user: U; settings: S; orders: O; friends: F }> {
  return new Promise((resolve, reject) => {
    const parts: { user?: U; settings?: S; orders?: O; friends?: F } = {};
    let missing = 4;
    const keep =
      <K extends keyof typeof parts>(key: K) =>
      (part: (typeof parts)[K]): void => {
        parts[key] = part;
        missing -= 1;
        if (missing === 0) resolve(parts as { user: U; settings: S; orders: O; friends: F });
      };
    api.settings(name).then(keep("settings"), reject);
    api.user(name).then((user) => {
      keep("user")(user);
      api.orders(user.id).then(keep("orders"), reject);
      api.friends(user.id).then(keep("friends"), reject);
    }, reject);
  });
}
