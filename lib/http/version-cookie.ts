const NAME = "readout-version";
/** Seconds: by then every process has heard of the change, also one whose connection had to be made anew. */
const LIFE = 60;
const LARGEST = 2 ** 31 - 1;

/**
 * A cookie that says which version of the facts its reader has made, so that another process shows it to them at once. It
 * holds nothing secret and decides about nothing: whoever invents one makes the server look once.
 */
export function versionCookie(version: number): string {
  return `${NAME}=${version}; Path=/; Max-Age=${LIFE}; HttpOnly; SameSite=Lax`;
}

/** The version that a request carries; 0 without one, or when it is no version. */
export function carriedVersion(headers: Pick<Headers, "get">): number {
  const cookies = (headers.get("cookie") ?? "").split(";").map((one) => one.trim());
  const value = cookies.find((one) => one.startsWith(`${NAME}=`))?.slice(NAME.length + 1) ?? "";
  const version = /^\d{1,10}$/.test(value) ? Number(value) : 0;
  return version <= LARGEST ? version : 0;
}
