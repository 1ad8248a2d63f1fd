/** Where the time of an import goes, in milliseconds by stage. */
export type Stages = Record<string, number>;

/** Measures stages that follow one another. */
export type Clock = {
  readonly stages: Stages;
  time<T>(stage: string, work: () => Promise<T>): Promise<T>;
  /** Begins to measure a whole, of which the stages are parts; what it gives ends that. */
  total(): () => void;
};

export function startClock(): Clock {
  const stages: Stages = {};
  const add = (stage: string, from: number) => {
    stages[stage] = (stages[stage] ?? 0) + performance.now() - from;
  };
  return {
    stages,
    async time(stage, work) {
      const from = performance.now();
      try {
        return await work();
      } finally {
        add(stage, from);
      }
    },
    total() {
      const from = performance.now();
      return () => add("transaction", from);
    },
  };
}
