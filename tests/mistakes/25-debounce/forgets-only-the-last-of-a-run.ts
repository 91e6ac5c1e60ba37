// Keeps the calls of a run on a pile, and takes off only the one that it makes: a flush finds the others.
// caught by: does nothing on cancel and flush when no call is waiting
interface Debounced<A extends unknown[]> {
  (...args: A): void;
  cancel(): void;
  flush(): void;
}

export function debounce<A extends unknown[]>(
  fn: (...args: A) => void,
  wait: number,
): Debounced<A> {
  let timer: NodeJS.Timeout | undefined;
  let pile: A[] = [];
  const flush = (): void => {
    clearTimeout(timer);
    const args = pile.pop();
    if (args !== undefined) fn(...args);
  };
  const cancel = (): void => {
    clearTimeout(timer);
    pile = [];
  };
  const debounced = (...args: A): void => {
    clearTimeout(timer);
    pile.push(args);
    timer = setTimeout(flush, wait);
  };
  return Object.assign(debounced, { cancel, flush });
}
