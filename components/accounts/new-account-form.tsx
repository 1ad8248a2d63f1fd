import { PASSWORD_LENGTH } from "@/lib/accounts/password-length";
import type { Reader } from "@/lib/i18n/reader";
import { AccountForm, Field, SendButton } from "./account-form";

/** The fields of a new account, made by the link that holds the token. */
export function NewAccountForm(props: { reader: Reader; action: "set-up" | "invitation"; token: string }) {
  const { reader, action, token } = props;
  const { t } = reader;
  return (
    <AccountForm reader={reader} action={action} hidden={{ token }}>
      <Field label={t("accounts.name")} name="name" autoComplete="name" hint={t("accounts.nameHint")} longest={100} />
      <Field label={t("accounts.email")} name="email" type="email" autoComplete="username" />
      <NewPasswordField reader={reader} name="password" label={t("accounts.password")} />
      <SendButton>{t("accounts.makeAccount")}</SendButton>
    </AccountForm>
  );
}

/** A password that is being chosen. */
export function NewPasswordField({ reader, name, label }: { reader: Reader; name: string; label: string }) {
  const { shortest, longest } = PASSWORD_LENGTH;
  return (
    <Field
      label={label}
      name={name}
      type="password"
      autoComplete="new-password"
      hint={reader.t("accounts.passwordHint", { n: shortest })}
      shortest={shortest}
      longest={longest}
    />
  );
}
