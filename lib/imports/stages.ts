/** Where the time of an import goes, in milliseconds by stage; stages may be at work at the same time. */
export type Stages = Record<string, number>;

/** Measures stages. */
export type Clock = {
  readonly stages: Stages;
  time<T>(stage: string, work: () => Promise<T>): Promise<T>;
};

export function startClock(): Clock {
  const stages: Stages = {};
  return {
    stages,
    async time(stage, work) {
      const from = performance.now();
      try {
        return await work();
      } finally {
        stages[stage] = (stages[stage] ?? 0) + performance.now() - from;
      }
    },
  };
}
