// Makes its own promise and forgets that the user may fail.
// caught by: rejects as soon as any of them rejects
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
    const settingsCome = api.settings(name);
    settingsCome.catch(reject);
    api.user(name).then(
      (user) => {
        Promise.all([settingsCome, api.orders(user.id), api.friends(user.id)])
          .then(([settings, orders, friends]) => ({ user, settings, orders, friends }))
          .then(resolve, reject);
      },
      () => {},
    );
  });
}
