// Style: one record for every outcome, whose members are all there and are filled in when it settles.
interface Outcome {
  status: "pending" | "fulfilled" | "rejected";
  value: unknown;
  reason: unknown;
}

export async function allSettled<T>(
  values: Iterable<T | PromiseLike<T>>,
): Promise<PromiseSettledResult<T>[]> {
  const outcomes: Outcome[] = [];
  const ends: Promise<void>[] = [];
  for (const given of values) {
    const outcome: Outcome = { status: "pending", value: undefined, reason: undefined };
    const settle = async (): Promise<void> => {
      try {
        outcome.value = await given;
        outcome.status = "fulfilled";
      } catch (reason) {
        outcome.reason = reason;
        outcome.status = "rejected";
      }
    };
    outcomes.push(outcome);
    ends.push(settle());
  }
  for (const end of ends) await end;
  return outcomes as PromiseSettledResult<T>[];
}
