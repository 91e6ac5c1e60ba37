// Style: a small state machine with an enum, which needs a compiler.
enum State {
  BothInFlight,
  FooEnded,
  BarEnded,
}

export function runTogether<A, B>(foo: () => Promise<A>, bar: () => Promise<B>): Promise<[A, B]> {
  const { promise, resolve, reject } = Promise.withResolvers<[A, B]>();
  let state = State.BothInFlight;
  let fooResult: A;
  let barResult: B;
  foo().then((result) => {
    fooResult = result;
    if (state === State.BarEnded) resolve([fooResult, barResult]);
    else state = State.FooEnded;
  }, reject);
  bar().then((result) => {
    barResult = result;
    if (state === State.FooEnded) resolve([fooResult, barResult]);
    else state = State.BarEnded;
  }, reject);
  return promise;
}
