import autocannon from "autocannon";

/** What a server did under load. */
export interface Load {
  /** Answers a second. */
  rate: number;
  /** Milliseconds until the whole answer was there, of each answer, in order of size. */
  times: number[];
  /** Bytes of an answer with its headers, as sent, on average. */
  bytes: number;
  /** Answers other than 200, and requests without an answer. */
  failed: number;
}

/** How a server is loaded. */
export interface LoadOptions {
  origin: string;
  /** Readers at once, each with a connection of its own, each asking again as soon as they are answered. */
  readers: number;
  seconds: number;
  /** The path that is asked for next. */
  next: () => string;
}

/** Loads a server from this process, and measures it. */
export async function load({ origin, readers, seconds, next }: LoadOptions): Promise<Load> {
  const times: number[] = [];
  let bytes = 0;
  let failed = 0;
  const began = performance.now();
  await new Promise<void>((resolve, reject) => {
    const instance = autocannon(
      {
        url: origin,
        connections: readers,
        duration: seconds,
        timeout: 60,
        headers: { "accept-encoding": "gzip, br" },
        requests: [{ setupRequest: (request) => ({ ...request, path: next() }) }],
      },
      (error) => (error ? reject(error) : resolve()),
    );
    instance.on("response", (_client, status, size, time) => {
      times.push(time);
      bytes += size;
      if (status !== 200) failed += 1;
    });
    instance.on("reqError", () => {
      failed += 1;
    });
  });
  const answered = Math.max(1, times.length);
  times.sort((a, b) => a - b);
  return { rate: (1000 * times.length) / (performance.now() - began), times, bytes: bytes / answered, failed };
}

/** Which time so large a share of the answers did not need more than, in milliseconds. */
export function quantile(times: readonly number[], share: number): number {
  return times[Math.min(times.length - 1, Math.floor(times.length * share))] ?? 0;
}
