/** Puts something in the place of a function, in every way that there is. */
export function replace(target, name, make) {
  const made = make(target[name]);
  for (const put of [
    () => void (target[name] = made),
    () => Object.defineProperty(target, name, { value: made, configurable: true, writable: true }),
    () => Reflect.set(target, name, made),
  ]) {
    try {
      put();
    } catch {}
  }
}
