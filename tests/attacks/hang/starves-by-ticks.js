// Never lets nextTick end.
export const waitN = () =>
  new Promise(() => {
    const again = () => process.nextTick(again);
    again();
  });
