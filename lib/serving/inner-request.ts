import { IncomingMessage, ServerResponse } from "node:http";
import { Socket } from "node:net";
import { Writable } from "node:stream";
import type { Question } from "./question";

/** A whole answer, plain and not yet sent to anybody. */
export interface Rendered {
  status: number;
  /** By names in small letters; several values of one are one text, cookies excepted, of which there should be none. */
  headers: Record<string, string>;
  body: Buffer;
}

/** Hands a request to the pages, as the server itself does. */
export type Ask = (request: IncomingMessage, response: ServerResponse) => void;

/**
 * Asks for an answer on behalf of nobody in particular. The request has the headers of the question and no others, so the
 * answer cannot depend on anything that is not in its name.
 * @param limit milliseconds after which the answer is given up
 * @throws Error when the answer breaks off or takes too long
 */
export function render(ask: Ask, question: Question, limit: number): Promise<Rendered> {
  const request = new IncomingMessage(new Socket({ readable: false, writable: false }));
  request.method = "GET";
  request.url = question.url;
  // By its program the framework knows those whose pages it makes otherwise; this is none of them.
  request.headers = { ...question.headers, "user-agent": "Mozilla/5.0" };
  request.push(null);
  const response = new KeptResponse(request);
  return new Promise<Rendered>((resolve, reject) => {
    const timer = setTimeout(() => reject(new Error(`No answer to ${question.url} in ${limit} ms`)), limit);
    response.once("finish", () => resolve(response.rendered()));
    response.once("error", reject);
    response.once("close", () => reject(new Error(`The answer to ${question.url} broke off`)));
    response.once("close", () => clearTimeout(timer));
    ask(request, response);
    // As a connection does that is closed: whoever still writes learns that nobody reads.
  }).finally(() => response.destroy());
}

class KeptResponse extends ServerResponse {
  readonly #chunks: Buffer[] = [];

  constructor(request: IncomingMessage) {
    super(request);
    this.assignSocket(new Nowhere() as unknown as Socket);
  }

  rendered(): Rendered {
    const headers = Object.entries(this.getHeaders()).map(([name, value]) => [name, String(value)] as const);
    return { status: this.statusCode, headers: Object.fromEntries(headers), body: Buffer.concat(this.#chunks) };
  }

  // Headers given here alone would be written and not be known afterwards.
  override writeHead(status: number, ...rest: [unknown?, unknown?]): this {
    const given = rest.find((each) => typeof each === "object" && each !== null);
    for (const [name, value] of pairsOf(given)) this.setHeader(name, value);
    return super.writeHead(status);
  }

  override write(chunk: unknown, ...rest: unknown[]): boolean {
    this.#keep(chunk, rest[0]);
    Reflect.apply(super.write, this, [chunk, ...rest]);
    // There is always room, and nobody who would tell when there is again.
    return true;
  }

  override end(...given: unknown[]): this {
    this.#keep(given[0], given[1]);
    Reflect.apply(super.end, this, given);
    return this;
  }

  #keep(chunk: unknown, encoding: unknown): void {
    if (typeof chunk === "string") this.#chunks.push(Buffer.from(chunk, encoding as BufferEncoding | undefined));
    else if (chunk instanceof Uint8Array) this.#chunks.push(Buffer.from(chunk));
  }
}

/** A connection that leads nowhere, which a response needs to know that it has been sent. */
class Nowhere extends Writable {
  override _write(_chunk: unknown, _encoding: string, done: () => void): void {
    done();
  }
}

/** Headers as they may be given to writeHead: an object, or names and values in turn. */
function pairsOf(given: unknown): [string, string][] {
  if (typeof given !== "object" || given === null) return [];
  if (!Array.isArray(given)) return Object.entries(given).map(([name, value]) => [name, value]);
  if (Array.isArray(given[0])) return given as [string, string][];
  return given.flatMap((name, i) => (i % 2 === 0 ? [[name, given[i + 1]]] : []));
}
