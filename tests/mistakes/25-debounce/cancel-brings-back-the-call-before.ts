// Keeps the calls of a run on a pile, and cancel takes off only the topmost.
// caught by: drops the waiting call on cancel
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
  const pile: A[] = [];
  const flush = (): void => {
    clearTimeout(timer);
    const args = pile.pop();
    pile.length = 0;
    if (args !== undefined) fn(...args);
  };
  const cancel = (): void => {
    pile.pop();
    if (pile.length === 0) clearTimeout(timer);
  };
  const debounced = (...args: A): void => {
    clearTimeout(timer);
    pile.push(args);
    timer = setTimeout(flush, wait);
  };
  return Object.assign(debounced, { cancel, flush });
}
