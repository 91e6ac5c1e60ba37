// Never lets its microtasks end.
export const waitN = () => {
  const again = () => Promise.resolve().then(again);
  return again();
};
