import { prismaAdapter } from "better-auth/adapters/prisma";
import { betterAuth } from "better-auth/minimal";
import { prisma } from "@/lib/db/client";
import { SESSION_DAYS } from "./lifetimes";
import { PASSWORD_LENGTH } from "./password-length";
import { accountSecret } from "./secret";
import { sessionCookieName } from "./session-cookie";

/** How long a session lasts, in seconds. */
export const SESSION_SECONDS = SESSION_DAYS * 24 * 3600;

// Its own router is not served (app/api/auth): what it would let anybody ask for is more than we have a use for. So its
// checks of origins and its counting of attempts are not met either; check-write.ts and attempts.ts do both.
function makeAuth(secret: string, secure: boolean) {
  return betterAuth({
    appName: "Readout",
    // Names no host: nothing is sent that would hold an address.
    baseURL: `http${secure ? "s" : ""}://readout.invalid`,
    secret,
    database: prismaAdapter(prisma, { provider: "postgresql" }),
    telemetry: { enabled: false },
    logger: { disabled: true },
    rateLimit: { enabled: false },
    user: { additionalFields: { role: { type: "string", required: false, input: false } } },
    account: { modelName: "credential" },
    session: { expiresIn: SESSION_SECONDS, disableSessionRefresh: true, cookieCache: { enabled: false } },
    emailAndPassword: {
      enabled: true,
      disableSignUp: true,
      minPasswordLength: PASSWORD_LENGTH.shortest,
      maxPasswordLength: PASSWORD_LENGTH.longest,
    },
    advanced: {
      useSecureCookies: false,
      ipAddress: { disableIpTracking: true },
      cookies: {
        session_token: {
          name: sessionCookieName(secure),
          attributes: { secure, httpOnly: true, sameSite: "lax", path: "/" },
        },
      },
    },
    databaseHooks: {
      session: {
        create: {
          // Who has lost all rights has nothing to sign in for.
          before: async ({ userId }) => {
            const user = await prisma.user.findUnique({ where: { id: userId }, select: { role: true } });
            return user?.role ? undefined : false;
          },
        },
      },
    },
  });
}

/** better-auth, on the database of this process. */
export type Auth = ReturnType<typeof makeAuth>;

// Kept outside the module, as the client of the database is; a test that changes the secret finds a new one.
const kept = globalThis as { readoutAuth?: Map<string, Auth> };

/**
 * better-auth for requests over https, or for plain ones: they differ in the cookie alone.
 * @throws EnvironmentError when the secret will not do
 */
export async function authFor(secure: boolean): Promise<Auth> {
  const secret = await accountSecret();
  kept.readoutAuth ??= new Map<string, Auth>();
  const made = kept.readoutAuth;
  const key = `${secure} ${secret}`;
  const known = made.get(key);
  if (known) return known;
  const auth = makeAuth(secret, secure);
  made.set(key, auth);
  return auth;
}
