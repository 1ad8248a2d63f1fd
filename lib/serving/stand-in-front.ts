import { Server } from "node:http";
import type { Front } from "./front";

/**
 * Lets others see the requests of this process's web server before the pages do.
 * @param fronts asked in turn, until one answers
 * @returns what takes them away again
 */
export function standInFront(...fronts: Pick<Front, "handle">[]): () => void {
  const emit = Server.prototype.emit;
  Server.prototype.emit = function (this: Server, event: string, ...given: unknown[]): boolean {
    const pass = (...handed: unknown[]) => Reflect.apply(emit, this, [event, ...handed]) as boolean;
    if (event !== "request") return pass(...given);
    const [request, response] = given as Parameters<Front["handle"]>;
    return fronts.some((front) => front.handle(request, response, pass)) || pass(request, response);
  } as typeof emit;
  return () => {
    Server.prototype.emit = emit;
  };
}
