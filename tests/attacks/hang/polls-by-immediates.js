// Polls with setImmediate without end.
export const waitN = () =>
  new Promise(() => {
    const again = () => setImmediate(again);
    again();
  });
