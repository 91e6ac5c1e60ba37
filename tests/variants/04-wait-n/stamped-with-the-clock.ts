// Style: a time stamp from performance.now at each end; sorts by the stamps, not by the results.
import { performance } from "node:perf_hooks";

interface Arrival {
  readonly result: number;
  readonly at: number;
}

export async function waitN(n: number, wait: () => Promise<number>): Promise<number[]> {
  const arrive = async (): Promise<Arrival> => {
    const result = await wait();
    return { result, at: performance.now() };
  };
  const arrivals = await Promise.all(Array.from({ length: n }, arrive));
  return arrivals.toSorted((a, b) => a.at - b.at).map((arrival) => arrival.result);
}
