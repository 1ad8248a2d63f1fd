import type { Statements } from "./statements";

/** The channel on which PostgreSQL tells every process the new version of the facts. */
export const VERSION_CHANNEL = "readout_version";

/**
 * Raises the version of the facts, and tells it to all processes once the change is accepted. Every accepted change calls
 * this once, inside its own transaction.
 * @returns the new version
 */
export async function raiseDataVersion(tx: Statements): Promise<number> {
  const [state] = await tx.$queryRaw<{ version: number }[]>`
    insert into data_state (id, version) values (1, 1)
    on conflict (id) do update set version = data_state.version + 1, changed_at = clock_timestamp()
    returning version`;
  const version = state?.version ?? 0;
  // A statement of its own: in a distributed database it must run where the processes are connected.
  await tx.$executeRaw`select pg_notify(${VERSION_CHANNEL}, ${String(version)})`;
  return version;
}
