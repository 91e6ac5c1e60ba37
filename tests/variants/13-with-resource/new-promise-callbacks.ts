// Style: one hand-made promise and callbacks, as one would have written it in 2012.
export function withResource<R, T>(
  acquire: () => Promise<R>,
  use: (resource: R) => Promise<T>,
  release: (resource: R) => Promise<void>,
): Promise<T> {
  return new Promise<T>(function (resolve, reject) {
    acquire().then(function (resource) {
      use(resource).then(
        function (result) {
          release(resource).then(function () {
            resolve(result);
          }, reject);
        },
        function (useError) {
          const done = function () {
            reject(useError);
          };
          release(resource).then(done, done);
        },
      );
    }, reject);
  });
}
