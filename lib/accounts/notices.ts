/** What a page of accounts may be asked to say after a form: each is the name of a message of `accounts`. */
export const NOTICES = [
  "signedOut",
  "wrongSignIn",
  "tooMany",
  "signInFirst",
  "badName",
  "badEmail",
  "shortPassword",
  "longPassword",
  "weakPassword",
  "emailTaken",
  "deadLink",
  "wrongPassword",
  "passwordChanged",
  "nameChanged",
  "sessionsEnded",
  "roleChanged",
  "lastAdministrator",
  "invited",
  "invitationWithdrawn",
  "nothingChanged",
] as const;

export type Notice = (typeof NOTICES)[number];

const GOOD: readonly Notice[] = [
  "signedOut",
  "passwordChanged",
  "nameChanged",
  "sessionsEnded",
  "roleChanged",
  "invited",
  "invitationWithdrawn",
];

/** The message that an address asks for; null for what is none of ours. */
export function readNotice(value: string | string[] | undefined): Notice | null {
  return NOTICES.find((one) => one === value) ?? null;
}

/** Whether a message says that something went as it should. */
export const isGood = (notice: Notice): boolean => GOOD.includes(notice);
