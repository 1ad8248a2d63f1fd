/** What an error says of the server that was asked: it is gone, or only this time it could not answer; null: neither. */
export type ServerFault = "gone" | "this time" | null;

const GONE_KINDS = new Set([
  "DatabaseNotReachable",
  "ConnectionClosed",
  "SocketTimeout",
  "TlsConnectionError",
  "TooManyConnections",
  "DatabaseAccessDenied",
  "AuthenticationFailed",
  "DatabaseDoesNotExist",
]);

// 08 connection, 53 resources, 57P0x shutting down or starting, 58 and XX the server's own system and data.
const GONE_CODES = /^(08|53|57P0|58|XX)/;
// A conflict with what is being replayed, a deadlock; a migration that has not arrived there yet; a question that writes.
const THIS_TIME_CODES = /^(40001|40P01|55000|42P01|42703|42704|42883|25006)$/;
/** What pg itself throws has no code; a system call's has one in its words or beside them. */
const GONE_WORDS = /connection|timeout|timed out|terminated|socket|E(CONN|PIPE|HOST|NET|TIMEDOUT|AI_AGAIN)/i;

/**
 * Reads an error of Prisma or pg: whether the same question may be answered by another server.
 * Codes: PostgreSQL's appendix A; a standby cancels what stands in the way of its replay with 40001.
 */
export function serverFault(error: unknown): ServerFault {
  if (!(error instanceof Error)) return null;
  const { kind = "", code = "" } = causeOf(error);
  if (GONE_KINDS.has(kind) || GONE_CODES.test(code)) return "gone";
  if (THIS_TIME_CODES.test(code) || kind === "TransactionWriteConflict") return "this time";
  // Prisma's own: no connection in time, none at all, closed.
  if (/^P(1001|1002|1008|1017|2024|2028)$/.test(code)) return "gone";
  if (kind !== "" || /^P\d{4}$/.test(code)) return null;
  return /^(Error|AggregateError|PrismaClient(Initialization|UnknownRequest)Error)$/.test(error.name) &&
    GONE_WORDS.test(`${error.message} ${code}`)
    ? "gone"
    : null;
}

type Cause = { kind?: string; code?: string };

function causeOf(error: Error): Cause {
  const { code, meta } = error as { code?: unknown; meta?: { driverAdapterError?: { cause?: unknown } } };
  const cause = (meta?.driverAdapterError?.cause ?? {}) as { kind?: string; originalCode?: string };
  const own = typeof code === "string" ? code : "";
  return { ...(cause.kind ? { kind: cause.kind } : {}), code: cause.originalCode ?? own };
}
