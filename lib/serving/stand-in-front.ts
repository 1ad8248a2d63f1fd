import { Server } from "node:http";
import type { Front } from "./front";

/**
 * Lets a front see the requests of this process's web server before the pages do.
 * @returns what takes it away again
 */
export function standInFront(front: Front): () => void {
  const emit = Server.prototype.emit;
  Server.prototype.emit = function (this: Server, event: string, ...given: unknown[]): boolean {
    const pass = (...handed: unknown[]) => Reflect.apply(emit, this, [event, ...handed]) as boolean;
    if (event !== "request") return pass(...given);
    const [request, response] = given as Parameters<Front["handle"]>;
    return front.handle(request, response, pass) || pass(request, response);
  } as typeof emit;
  return () => {
    Server.prototype.emit = emit;
  };
}
