import { isGood, readNotice } from "@/lib/accounts/notices";
import type { Reader } from "@/lib/i18n/reader";

/** What came of the form that led here, where the address names it. */
export function AccountNotice({ reader, message }: { reader: Reader; message: string | string[] | undefined }) {
  const notice = readNotice(message);
  if (!notice) return null;
  const good = isGood(notice);
  return (
    <p
      role={good ? "status" : "alert"}
      className={`mb-5 max-w-prose rounded border px-4 py-2 ${good ? "border-accent bg-accent-soft" : "border-warn text-warn"}`}
    >
      {reader.t(`accounts.${notice}`)}
    </p>
  );
}
