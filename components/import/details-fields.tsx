import { type ImportTexts, say } from "./import-texts";

/** A choice of the details: what is sent, what is shown. */
export type Choice = { value: string; name: string };

const FIELD = "mt-1 block w-full rounded border border-muted bg-raised px-3 py-2 text-base text-ink";

/** What a person may say of what they hand in. The form reads the fields by their names. */
export function DetailsFields(props: {
  texts: ImportTexts;
  agencies: readonly Choice[];
  languages: readonly Choice[];
  /** An address that is only noted: where the words come from. */
  withAddress: boolean;
}) {
  const { texts } = props;
  return (
    <details className="rounded border border-line px-4 py-2">
      <summary className="cursor-pointer py-1">
        {say(texts, "details")} <span className="text-muted text-sm">{say(texts, "detailsHint")}</span>
      </summary>
      <div className="grid gap-4 py-2 sm:grid-cols-2">
        <Select label={say(texts, "agency")} name="agency" open={say(texts, "agencyOpen")} choices={props.agencies} />
        <Select
          label={say(texts, "language")}
          name="language"
          open={say(texts, "languageOpen")}
          choices={props.languages}
        />
        <label className="block text-muted text-sm">
          {say(texts, "published")}
          <input type="date" name="published" className={FIELD} />
        </label>
        {props.withAddress ? (
          <label className="block text-muted text-sm">
            {say(texts, "sourceAddress")}
            <input type="url" name="address" dir="ltr" maxLength={2000} autoComplete="off" className={FIELD} />
          </label>
        ) : null}
      </div>
    </details>
  );
}

function Select(props: { label: string; name: string; open: string; choices: readonly Choice[] }) {
  return (
    <label className="block text-muted text-sm">
      {props.label}
      <select name={props.name} defaultValue="" className={FIELD}>
        <option value="">{props.open}</option>
        {props.choices.map(({ value, name }) => (
          <option key={value} value={value}>
            {name}
          </option>
        ))}
      </select>
    </label>
  );
}
