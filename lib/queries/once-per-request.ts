import { cache } from "react";

/**
 * The same question asked again within one request is answered from the first answer. Sections ask for themselves; this
 * keeps the page at one round trip for each question. Outside a request every call asks.
 * @param ask A question whose arguments are plain data.
 */
export function oncePerRequest<A extends unknown[], R>(ask: (...args: A) => Promise<R>): (...args: A) => Promise<R> {
  const answers = cache((key: string) => ask(...(JSON.parse(key) as A)));
  return (...args) => answers(JSON.stringify(args));
}
