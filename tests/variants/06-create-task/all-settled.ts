// Style: lets Promise.allSettled, which never rejects, bring the word for how the work ended.
export interface Task<T> {
  readonly status: "pending" | "fulfilled" | "rejected";
  readonly promise: Promise<T>;
}

export const createTask = <T>(work: () => Promise<T>): Task<T> => {
  const promise = new Promise<T>((resolve) => resolve(work()));
  let status: Task<T>["status"] = "pending";
  void Promise.allSettled([promise]).then(([outcome]) => {
    status = outcome.status;
  });
  return {
    get status() {
      return status;
    },
    get promise() {
      return promise;
    },
  };
};
