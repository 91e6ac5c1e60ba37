// Style: a generator walks through the states; a call asks it for leave, and reports to it by a ticket.
type Word = { readonly says: "may I?" | "went well" | "went wrong"; readonly ticket: number };

function* stations(
  failures: number,
  sleep: () => { readonly isOver: boolean },
): Generator<number, never, Word> {
  // A ticket bears the number of the round; 0 is no ticket.
  let round = 1;
  let { says, ticket } = yield 0;
  const listen = function* (reply: number): Generator<number, void, Word> {
    ({ says, ticket } = yield reply);
  };
  for (;;) {
    let row = 0;
    while (row < failures) {
      if (says === "went well" && ticket === round) row = 0;
      if (says === "went wrong" && ticket === round) row++;
      if (row < failures) yield* listen(round);
    }
    for (let isTried = false; !isTried;) {
      round++;
      const rest = sleep();
      yield* listen(0);
      while (says !== "may I?" || !rest.isOver) yield* listen(0);
      yield* listen(round);
      while (says === "may I?" || ticket !== round) yield* listen(0);
      isTried = says === "went well";
    }
  }
}

export function circuitBreaker<A extends unknown[], T>(
  work: (...args: A) => Promise<T>,
  options: { failures: number; resetAfter: number },
): (...args: A) => Promise<T> {
  const station = stations(options.failures, () => {
    const rest = { isOver: false };
    setTimeout(() => (rest.isOver = true), options.resetAfter);
    return rest;
  });
  station.next();
  return async (...args) => {
    const ticket = station.next({ says: "may I?", ticket: 0 }).value;
    if (ticket === 0) throw Object.assign(new Error(), { name: "CircuitOpenError" });
    try {
      const value = await work(...args);
      station.next({ says: "went well", ticket });
      return value;
    } catch (error) {
      station.next({ says: "went wrong", ticket });
      throw error;
    }
  };
}
