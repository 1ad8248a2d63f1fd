// The connections of scripts/schema-engine.mjs: Prisma's PostgreSQL adapter, taught what the schema engine needs.
import { PrismaPg } from "@prisma/adapter-pg";
import { ColumnTypeEnum } from "@prisma/driver-adapter-utils";
import pg from "pg";

/** A name as SQL writes it. */
export const quoted = (identifier) => `"${identifier.replaceAll('"', '""')}"`;

/** Names of the columns that came with PostgreSQL's internal one-byte type "char" (type 18). */
const charColumns = new Set();

/**
 * The adapter refuses columns of the internal type "char", of which the catalogue has many. On the wire they look like
 * text (type 25), so they are announced as that, and their names are kept for `withCharColumns`.
 */
function admitCharColumns() {
  const describe = pg.Query.prototype.handleRowDescription;
  pg.Query.prototype.handleRowDescription = function handleRowDescription(message) {
    for (const column of message.fields.filter((each) => each.dataTypeID === 18)) {
      column.dataTypeID = 25;
      charColumns.add(column.name);
    }
    return describe.call(this, message);
  };
}

admitCharColumns();

/** The engine wants those columns as characters and stops at a text; PostgreSQL 18 has them for every NOT NULL. */
function withCharColumns(connection) {
  const query = connection.queryRaw.bind(connection);
  connection.queryRaw = async (question) => {
    const result = await query(question);
    const type = (name, place) => (charColumns.has(name) ? ColumnTypeEnum.Character : result.columnTypes[place]);
    return { ...result, columnTypes: result.columnNames.map(type) };
  };
  return connection;
}

/**
 * Connections to the configured server, to its configured database or to another one.
 *
 * The parts are handed over one by one. Given as one address, the address would win over `database`, and the shadow
 * database's migrations would run on the real one.
 */
function connectionsTo(databaseUrl, database) {
  const { hostname, port, username, password, pathname, searchParams } = new URL(databaseUrl);
  const parts = {
    // An address is in brackets only as part of a URL.
    host: hostname.replace(/^\[(.*)\]$/, "$1"),
    port: port === "" ? 5432 : Number(port),
    user: decodeURIComponent(username),
    password: decodeURIComponent(password),
    database: database ?? decodeURIComponent(pathname.slice(1)),
    ssl: ["require", "verify-ca", "verify-full", "no-verify"].includes(searchParams.get("sslmode"))
      ? { rejectUnauthorized: searchParams.get("sslmode") !== "no-verify" }
      : undefined,
  };
  const ignore = () => {};
  const schema = searchParams.get("schema") ?? undefined;
  return new PrismaPg(parts, { schema, onPoolError: ignore, onConnectionError: ignore });
}

/** Runs SQL on a connection of its own. */
export async function execute(databaseUrl, database, sql) {
  const connection = await connectionsTo(databaseUrl, database).connect();
  try {
    await connection.executeScript(sql);
  } finally {
    await connection.dispose();
  }
}

/** What the engine connects with. A shadow database is made for as long as one is needed, under a name of its own. */
export function engineConnections(databaseUrl) {
  if (!databaseUrl) return new PrismaPg({});
  const connections = connectionsTo(databaseUrl);
  const connect = connections.connect.bind(connections);
  connections.connect = async () => withCharColumns(await connect());
  connections.connectToShadowDb = async () => {
    const name = `prisma_migrate_shadow_db_${crypto.randomUUID()}`;
    await execute(databaseUrl, undefined, `CREATE DATABASE ${quoted(name)}`);
    const shadow = withCharColumns(await connectionsTo(databaseUrl, name).connect());
    const close = shadow.dispose.bind(shadow);
    shadow.dispose = async () => {
      await close();
      await execute(databaseUrl, undefined, `DROP DATABASE IF EXISTS ${quoted(name)} WITH (FORCE)`);
    };
    return shadow;
  };
  return connections;
}
