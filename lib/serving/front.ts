import type { IncomingMessage, ServerResponse } from "node:http";
import { type Answer, answerOf, bodyOf, entityTag } from "./answer";
import { createAnswerStore } from "./answer-store";
import { acceptedEncoding, type Encoding } from "./encodings";
import { type Ask, type Rendered, render } from "./inner-request";
import { type Question, questionOf } from "./question";
import { names, one, send } from "./send";
import { createSharedWork } from "./shared-work";
import { createTurns } from "./turns";

/** What stands in front of the pages. */
export interface Front {
  /**
   * Answers a request, from what is kept or by asking the pages.
   * @param ask hands a request to the pages
   * @returns false when the request is none whose answer may be kept: nothing has been done then
   */
  handle(request: IncomingMessage, response: ServerResponse, ask: Ask): boolean;
  /** How much is kept. */
  readonly kept: { answers: number; bytes: number };
}

export interface FrontOptions {
  /**
   * The newest version of the facts that the sender of a Cookie header has to see. An answer is given only while the
   * version under which it was made is the newest.
   */
  currentVersion: (cookie: string) => Promise<number>;
  /** At most so many bytes are kept. */
  bytes?: number;
  /** Milliseconds after which the making of an answer is given up. */
  limit?: number;
}

/** One page is made while another waits for the database. A third at once was measured to gain nothing, and takes memory. */
const PAGES_AT_ONCE = 2;
const DATA_AT_ONCE = 12;

/** An answer for many, or what must not be kept and was made for one. */
type Made = { answer: Answer } | { rendered: Rendered };

/** Puts kept answers in front of the pages. */
export function createFront({ currentVersion, bytes = 16_000_000, limit = 60_000 }: FrontOptions): Front {
  const store = createAnswerStore(bytes);
  const turns = { page: createTurns(PAGES_AT_ONCE), data: createTurns(DATA_AT_ONCE) };
  const shared = createSharedWork<Made>();

  async function answer(request: IncomingMessage, response: ServerResponse, question: Question, ask: Ask) {
    // Read before anything is made: what is made while the version rises counts as old.
    const version = await currentVersion(request.headers.cookie ?? "");
    const encoding = acceptedEncoding(one(request.headers["accept-encoding"]));
    const kept = store.get(question.key, version);
    if (kept) return give(request, response, question, kept, encoding);
    const { made, begun } = await shared.join(`${version} ${question.key}`, response, (wanted) =>
      turns[question.kind].take(() => make(question, version, encoding, ask), wanted),
    );
    if ("answer" in made) return give(request, response, question, made.answer, encoding);
    if (begun) return giveRendered(request, response, made.rendered);
    ask(request, response);
  }

  async function make(question: Question, version: number, encoding: Encoding, ask: Ask): Promise<Made> {
    const rendered = await render(ask, question, limit);
    const answer = await answerOf(rendered, encoding);
    if (!answer) return { rendered };
    store.put(question.key, version, answer);
    return { answer };
  }

  async function give(
    request: IncomingMessage,
    response: ServerResponse,
    question: Question,
    answer: Answer,
    encoding: Encoding,
  ) {
    const tag = entityTag(answer, encoding);
    if (names(one(request.headers["if-none-match"]), tag)) {
      const { "content-type": _, ...headers } = answer.headers;
      response.writeHead(304, { ...headers, etag: tag }).end();
      return;
    }
    const isNew = !answer.bodies.has(encoding);
    const body = await bodyOf(answer, encoding);
    if (isNew) store.weighAgain(question.key);
    const headers: Record<string, string> = { ...answer.headers, etag: tag };
    if (encoding !== "identity") headers["content-encoding"] = encoding;
    send(request, response, 200, headers, body);
  }

  return {
    handle(request, response, ask) {
      const question = questionOf(request);
      if (!question) return false;
      answer(request, response, question, ask).catch(() => {
        // The pages say themselves what is wrong, as they would have without us.
        if (response.headersSent) response.destroy();
        else if (!response.destroyed) ask(request, response);
      });
      return true;
    },
    get kept() {
      return { answers: store.size, bytes: store.bytes };
    },
  };
}

function giveRendered(request: IncomingMessage, response: ServerResponse, { status, headers, body }: Rendered): void {
  const { "transfer-encoding": _, ...sent } = headers;
  send(request, response, status, sent, body);
}
