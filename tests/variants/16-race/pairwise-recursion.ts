// Style: recursion; a race of two at a time, the head of the list against the race of the rest.
function either<T>(one: T | PromiseLike<T>, other: PromiseLike<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    Promise.resolve(one).then(resolve, reject);
    other.then(resolve, reject);
  });
}

function raceOf<T>([head, ...tail]: readonly (readonly [T | PromiseLike<T>])[]): Promise<T> {
  if (head === undefined) return new Promise(() => {});
  return either(head[0], raceOf(tail));
}

export async function race<T>(values: Iterable<T | PromiseLike<T>>): Promise<T> {
  return raceOf(Array.from(values, (value) => [value] as const));
}
