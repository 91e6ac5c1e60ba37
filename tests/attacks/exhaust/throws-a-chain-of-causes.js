// Throws an error whose causes go on and on.
export async function waitN() {
  let error = new Error("first");
  for (let depth = 0; depth < 2e4; depth++)
    error = new AggregateError([error], "more", { cause: error });
  throw error;
}
