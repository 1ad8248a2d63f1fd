import type { Role } from "@/lib/domain/user";
import type { Reader } from "@/lib/i18n/reader";

/** The word for a role. */
export function roleName({ t }: Reader, role: Role | null): string {
  if (role === null) return t("accounts.roleNone");
  return t(role === "editor" ? "accounts.roleEditor" : "accounts.roleAdministrator");
}
