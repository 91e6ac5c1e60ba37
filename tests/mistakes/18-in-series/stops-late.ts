// Passes a failure on at once, but stops only when one more work has ended.
// caught by: calls no work after the one that failed
export async function inSeries<T>(works: readonly (() => Promise<T>)[]): Promise<T[]> {
  const end = Promise.withResolvers<T[]>();
  const run = async (): Promise<void> => {
    const results: T[] = [];
    let failures = 0;
    for (const work of works) {
      if (failures > 0 && failures++ > 1) return;
      try {
        results.push(await work());
      } catch (error) {
        end.reject(error);
        failures++;
      }
    }
    end.resolve(results);
  };
  void run();
  return end.promise;
}
