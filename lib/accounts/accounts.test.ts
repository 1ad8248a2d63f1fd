import { randomBytes } from "node:crypto";
import { beforeAll, describe, expect, it } from "vitest";
import {
  cookiesOf,
  formRequest,
  OWN_PAGE,
  sendForm,
  signedIn,
  signInAs,
  TEST_PASSWORD,
} from "@/lib/testing/account-requests";
import { useTestDatabase } from "@/lib/testing/database";
import { ACTIONS } from "./actions/run-action";
import { currentUser } from "./current-user";
import { createInvitation, findOpenLink, renewSetUpLink } from "./one-time-link";
import { requireUser } from "./require-user";
import { hashToken } from "./tokens";

process.env.READOUT_SECRET = randomBytes(32).toString("base64url");
const database = useTestDatabase();
const asks = (cookie: string) => currentUser(new Headers({ cookie }));
const location = (answer: Response) => answer.headers.get("location");
const account = (email: string) => ({ name: "Somebody", email, password: TEST_PASSWORD });

describe("the first administrator", () => {
  it("is set up once, by the newest link, and none is made afterwards", async () => {
    const first = (await renewSetUpLink(database.prisma)) ?? "";
    const second = (await renewSetUpLink(database.prisma)) ?? "";
    expect(await database.prisma.oneTimeLink.findMany({ select: { tokenHash: true } })).toEqual([
      { tokenHash: hashToken(second) },
    ]);
    const old = await sendForm("set-up", { token: first, ...account("first@readout.test") });
    expect(location(old)).toBe(`/en/set-up/${first}?message=deadLink`);

    const both = await Promise.all(
      ["a@readout.test", "b@readout.test"].map((email) => sendForm("set-up", { token: second, ...account(email) })),
    );
    expect(both.map(location).sort()).toEqual(["/en/account", `/en/set-up/${second}?message=deadLink`]);
    expect(await database.prisma.user.count()).toBe(1);
    expect(await renewSetUpLink(database.prisma)).toBe(null);
    const again = await sendForm("set-up", { token: second, ...account("c@readout.test") });
    expect(location(again)).toContain("deadLink");
    await database.prisma.user.deleteMany();
  });

  it("is not set up by a link that is too old", async () => {
    const token = (await renewSetUpLink(database.prisma)) ?? "";
    expect(await findOpenLink(database.prisma, "set_up", token)).toMatchObject({ role: "administrator" });
    await database.prisma.oneTimeLink.updateMany({ data: { expiresAt: new Date(Date.now() - 1000) } });
    const answer = await sendForm("set-up", { token, ...account("late@readout.test") });
    expect(location(answer)).toContain("deadLink");
    expect(await database.prisma.user.count()).toBe(0);
  });

  it("is not set up by anything that is no token of a set-up", async () => {
    await renewSetUpLink(database.prisma);
    const invitation = await createInvitation(database.prisma, "administrator", "nobody");
    for (const token of ["", "*", "%", "null", "A".repeat(43), invitation, hashToken(invitation)]) {
      const answer = await sendForm("set-up", { token, ...account("x@readout.test") });
      expect(location(answer), token).toContain("deadLink");
    }
    expect(await database.prisma.user.count()).toBe(0);
  });
});

describe("sessions", () => {
  let cookie: string;
  let id: string;
  beforeAll(async () => {
    ({ id, cookie } = await signedIn(database.prisma, "sessions@readout.test", "administrator"));
  });

  it("come in a cookie that scripts cannot read, bound to the host over https", async () => {
    const form = { email: "sessions@readout.test", password: TEST_PASSWORD };
    const [plain] = (await sendForm("sign-in", form)).headers.getSetCookie();
    expect(plain).toMatch(/^readout_session=/);
    expect(plain).toMatch(/HttpOnly/i);
    expect(plain).toMatch(/SameSite=Lax/i);
    expect(plain).toMatch(/Path=\/(;|$)/);
    expect(plain).not.toMatch(/Secure|Domain/i);
    const https = { origin: "https://readout.test", "x-forwarded-proto": "https" };
    const answer = await sendForm("sign-in", form, https);
    const [secure] = answer.headers.getSetCookie();
    expect(secure).toMatch(/^__Host-readout_session=/);
    expect(secure).toMatch(/Secure/i);
    expect(secure).not.toMatch(/Domain/i);
    const sent = { cookie: cookiesOf(answer), "x-forwarded-proto": "https" };
    expect(await currentUser(new Headers(sent))).toMatchObject({ id });
    expect(await asks(sent.cookie)).toBe(null);
  });

  it("are believed only with our signature", async () => {
    expect(await asks(cookie)).toMatchObject({ id, role: "administrator" });
    const { token } = await database.prisma.session.findFirstOrThrow({ where: { userId: id } });
    expect(await asks(`readout_session=${token}`)).toBe(null);
    expect(await asks(`readout_session=${token}.${"A".repeat(43)}=`)).toBe(null);
    expect(await asks(cookie.replace("readout_session", "__Host-readout_session"))).toBe(null);
  });

  it("end when signing out, in the database too", async () => {
    const mine = await signInAs("sessions@readout.test");
    expect(await asks(mine)).not.toBe(null);
    const answer = await sendForm("sign-out", {}, { cookie: mine });
    expect(location(answer)).toBe("/en/sign-in?message=signedOut");
    expect(answer.headers.getSetCookie().join()).toMatch(/readout_session=;.*Max-Age=0/i);
    expect(await asks(mine)).toBe(null);
  });

  it("end when signing in anew, everywhere, and when they are too old", async () => {
    const before = await signInAs("sessions@readout.test");
    const form = { email: "sessions@readout.test", password: TEST_PASSWORD };
    const now = cookiesOf(await sendForm("sign-in", form, { cookie: before }));
    expect([await asks(before), (await asks(now))?.id]).toEqual([null, id]);
    const other = await signInAs("sessions@readout.test");
    await sendForm("sign-out-everywhere", {}, { cookie: now });
    expect([await asks(now), await asks(other)]).toEqual([null, null]);
    const old = await signInAs("sessions@readout.test");
    await database.prisma.session.updateMany({ data: { expiresAt: new Date(Date.now() - 1000) } });
    expect(await asks(old)).toBe(null);
  });

  it("end when the password changes, but for the browser that changed it", async () => {
    const { cookie: here } = await signedIn(database.prisma, "change@readout.test", "editor");
    const there = await signInAs("change@readout.test");
    const change = { currentPassword: "something else entirely", newPassword: "quite another set of words" };
    const wrong = await sendForm("password", change, { cookie: here });
    expect(location(wrong)).toContain("wrongPassword");
    expect(await asks(there)).not.toBe(null);
    const right = await sendForm("password", { ...change, currentPassword: TEST_PASSWORD }, { cookie: here });
    expect(location(right)).toContain("passwordChanged");
    expect([await asks(here), await asks(there)]).toEqual([null, null]);
    expect(await asks(cookiesOf(right))).toMatchObject({ email: "change@readout.test" });
    expect(await signInAs("change@readout.test")).toBe("");
  });

  it("end when rights are taken away, and signing in again is of no use", async () => {
    const admin = await signInAs("sessions@readout.test");
    const { id: other, cookie: theirs } = await signedIn(database.prisma, "removed@readout.test", "administrator");
    await sendForm("invite", { role: "administrator" }, { cookie: theirs });
    const answer = await sendForm("role", { id: other, role: "none" }, { cookie: admin });
    expect(location(answer)).toContain("roleChanged");
    expect(await asks(theirs)).toBe(null);
    expect(await signInAs("removed@readout.test")).toBe("");
    expect(await database.prisma.session.count({ where: { userId: other } })).toBe(0);
    expect(await database.prisma.oneTimeLink.count({ where: { createdBy: other, revokedAt: null } })).toBe(0);
    const last = await sendForm("role", { id, role: "editor" }, { cookie: admin });
    expect(location(last)).toContain("lastAdministrator");
  });
});

describe("invitations", () => {
  it("make one account with the role that was meant, and no other", async () => {
    const token = await createInvitation(database.prisma, "editor", "somebody");
    const taken = await sendForm("invitation", { token, ...account("sessions@readout.test") });
    expect(location(taken)).toContain("emailTaken");
    const fields = { token, ...account("invited@readout.test"), role: "administrator" };
    const made = await sendForm("invitation", { ...fields, locale: "ar" });
    expect(location(made)).toBe("/ar/account");
    expect(await asks(cookiesOf(made))).toMatchObject({ email: "invited@readout.test", role: "editor" });
    const second = await sendForm("invitation", { token, ...account("second@readout.test") });
    expect(location(second)).toContain("deadLink");
  });

  it("can be withdrawn", async () => {
    const admin = await signInAs("sessions@readout.test");
    const token = await createInvitation(database.prisma, "editor", "somebody");
    const { id } = await database.prisma.oneTimeLink.findFirstOrThrow({ where: { tokenHash: hashToken(token) } });
    expect(location(await sendForm("withdraw-invitation", { id }, { cookie: admin }))).toContain("invitationWithdrawn");
    const answer = await sendForm("invitation", { token, ...account("too-late@readout.test") });
    expect(location(answer)).toContain("deadLink");
  });
});

describe("rights", () => {
  const people: Record<string, string> = { nobody: "" };
  beforeAll(async () => {
    people.editor = (await signedIn(database.prisma, "editor@readout.test", "editor")).cookie;
    people.administrator = (await signedIn(database.prisma, "admin@readout.test", "administrator")).cookie;
  });
  const rank = { nobody: 0, editor: 1, administrator: 2 };
  const need = { anyone: 0, editor: 1, administrator: 2 };

  it.each(Object.entries(ACTIONS).filter(([, { by }]) => by !== "anyone"))("%s", async (name, { by }) => {
    for (const who of ["nobody", "editor", "administrator"] as const) {
      if (name === "sign-out-everywhere" && who !== "nobody") continue;
      const cookie = people[who] || null;
      const answer = await sendForm(name, { id: "no such id" }, { cookie });
      const enough = rank[who] >= need[by];
      expect(answer.status, who).toBe(enough ? 303 : who === "nobody" ? 401 : 403);
    }
  });

  it("of reading and writing elsewhere", async () => {
    for (const method of ["GET", "POST", "PUT", "PATCH", "DELETE"]) {
      for (const role of ["editor", "administrator"] as const) {
        const statuses = ["nobody", "editor", "administrator"].map(async (who) => {
          const result = await requireUser(formRequest({}, { cookie: people[who] || null }, method), role);
          return result.problem?.status ?? 200;
        });
        expect(await Promise.all(statuses)).toEqual([401, role === "editor" ? 200 : 403, 200]);
      }
    }
  });

  const refused: [string, Record<string, string | null>][] = [
    ["another origin", { origin: "http://evil.example" }],
    ["another port", { origin: `${OWN_PAGE.origin}:81` }],
    ["an opaque origin", { origin: "null" }],
    ["another site, as the browser says", { "sec-fetch-site": "cross-site" }],
    ["another host of the same site", { "sec-fetch-site": "same-site", origin: null }],
    ["no origin at all", { origin: null }],
    ["a forged host", { origin: "http://evil.example", "x-forwarded-host": "evil.example" }],
  ];
  it.each(refused)("do not help a request from %s", async (_, headers) => {
    const cookie = people.administrator ?? "";
    for (const name of Object.keys(ACTIONS)) {
      expect((await sendForm(name, {}, { ...headers, cookie })).status, name).toBe(403);
    }
    const result = await requireUser(formRequest({}, { ...headers, cookie }));
    expect(result.problem?.status).toBe(403);
    expect((await requireUser(formRequest({}, { ...headers, cookie }, "GET"))).user?.role).toBe("administrator");
  });

  it("are told to programs, and a reader is led to the sign-in", async () => {
    const answer = await sendForm("name", { locale: "ar" }, { accept: "text/html" });
    expect(location(answer)).toBe("/ar/sign-in?message=signInFirst");
    expect((await sendForm("toString", {})).status).toBe(404);
    expect((await sendForm("sign-up/email", {})).status).toBe(404);
    expect((await sendForm("sign-in", {}, { "content-type": "application/json" })).status).toBe(415);
    expect((await sendForm("sign-in", { email: "a".repeat(20_000) })).status).toBe(413);
  });
});
