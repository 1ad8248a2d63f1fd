import pg from "pg";
import { ADMINISTRATOR, APPLICATION, administratorUrl, applicationUrl, DATABASE, type Passwords } from "./server-state";

/**
 * Sees to the two roles of a running cluster and to the application's database. The application is no superuser, so
 * that a hole in a question to the database is no way to the machine (COPY … TO PROGRAM). Called under the lock of the
 * data folder.
 * @throws Error when the administrator's password does not open the cluster
 */
export async function prepareRoles(port: number, passwords: Passwords): Promise<void> {
  const client = (await connect(administratorUrl(port, passwords))) ?? (await upgradeRoles(port, passwords));
  try {
    const { rows } = await client.query<{ role: boolean; database: boolean }>(
      `SELECT EXISTS (SELECT FROM pg_roles WHERE rolname = $1) AS role,
              EXISTS (SELECT FROM pg_database WHERE datname = $2) AS database`,
      [APPLICATION, DATABASE],
    );
    if (!rows[0]?.role) await client.query(newRole(passwords));
    if (!rows[0]?.database) await client.query(`CREATE DATABASE "${DATABASE}" OWNER "${APPLICATION}"`);
  } finally {
    await client.end();
  }
}

// It may make databases: tests and Prisma's shadow databases need that.
const newRole = ({ application }: Passwords): string =>
  `CREATE ROLE "${APPLICATION}" LOGIN NOSUPERUSER CREATEDB NOCREATEROLE PASSWORD ${pg.escapeLiteral(application)}`;

/** @returns null when the server does not take the password */
async function connect(url: string): Promise<pg.Client | null> {
  const client = new pg.Client({ connectionString: url });
  try {
    await client.connect();
    return client;
  } catch (error) {
    await client.end().catch(() => {});
    if (/^28/.test(String((error as { code?: string }).code))) return null;
    throw error;
  }
}

/**
 * A cluster from before there was an administrator: its first role, which cannot be anything but a superuser, becomes
 * the administrator under that name, and a new role of the old name and password owns what the application has made.
 * One transaction. It is never needed where the file of the administrator's password was lost: there it fails.
 * @returns a connection of the new administrator
 */
async function upgradeRoles(port: number, passwords: Passwords): Promise<pg.Client> {
  const client = await connect(applicationUrl(port, passwords));
  try {
    const { rows } = (await client?.query<{ is: string }>("SELECT current_setting('is_superuser') AS is")) ?? {};
    if (!client || rows?.[0]?.is !== "on") throw new Error("The passwords of the embedded database do not open it.");
    await client.query("BEGIN");
    // Nobody can rename the role that they are.
    await client.query("CREATE ROLE readout_upgrade SUPERUSER");
    await client.query("SET LOCAL SESSION AUTHORIZATION readout_upgrade");
    await client.query(`ALTER ROLE "${APPLICATION}" RENAME TO "${ADMINISTRATOR}"`);
    await client.query(`ALTER ROLE "${ADMINISTRATOR}" PASSWORD ${pg.escapeLiteral(passwords.administrator)}`);
    await client.query(newRole(passwords));
    await client.query(`ALTER DATABASE "${DATABASE}" OWNER TO "${APPLICATION}"`);
    await client.query(HAND_OVER);
    await client.query("RESET SESSION AUTHORIZATION");
    await client.query("DROP ROLE readout_upgrade");
    await client.query("COMMIT");
  } finally {
    await client?.end();
  }
  const administrator = await connect(administratorUrl(port, passwords));
  if (!administrator) throw new Error("The embedded database does not take its administrator's new password.");
  return administrator;
}

// REASSIGN OWNED refuses the cluster's first role, since the catalogue is its own. A sequence of a column goes with its
// table; what belongs to an extension stays.
const HAND_OVER = `DO $$
DECLARE
  statement text;
BEGIN
  FOR statement IN
    SELECT format('ALTER TABLE %s OWNER TO ${APPLICATION}', oid::regclass) FROM pg_class
     WHERE relnamespace = 'public'::regnamespace AND relkind IN ('r', 'p', 'v', 'm', 'f', 'S')
       AND NOT EXISTS (SELECT FROM pg_depend WHERE classid = 'pg_class'::regclass AND objid = pg_class.oid
                          AND (deptype = 'e' OR (relkind = 'S' AND deptype IN ('a', 'i'))))
    UNION ALL
    SELECT format('ALTER TYPE %s OWNER TO ${APPLICATION}', oid::regtype) FROM pg_type
     WHERE typnamespace = 'public'::regnamespace AND typtype IN ('e', 'd')
       AND NOT EXISTS (SELECT FROM pg_depend WHERE classid = 'pg_type'::regclass AND objid = pg_type.oid AND deptype = 'e')
    UNION ALL
    SELECT format('ALTER ROUTINE %s OWNER TO ${APPLICATION}', oid::regprocedure) FROM pg_proc
     WHERE pronamespace = 'public'::regnamespace
       AND NOT EXISTS (SELECT FROM pg_depend WHERE classid = 'pg_proc'::regclass AND objid = pg_proc.oid AND deptype = 'e')
  LOOP
    EXECUTE statement;
  END LOOP;
END $$`;
