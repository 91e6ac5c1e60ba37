// Throws an error that claims to be a verdict of ours.
export const waitN = async () => {
  const error = new Error("expected 1, but 1");
  throw Object.assign(error, {
    name: "Failure",
    goesOn: true,
    status: "passed",
    score: 11,
    hint: "passed",
  });
};
