// Guards both against unhandled rejections, but looks at bar only when foo has ended.
// caught by: rejects as soon as either rejects
export async function runTogether<A, B>(
  foo: () => Promise<A>,
  bar: () => Promise<B>,
): Promise<[A, B]> {
  const first = foo();
  const second = bar();
  first.catch(() => {});
  second.catch(() => {});
  return [await first, await second];
}
