"use client";

import type { WorkingStatement, WorkingTrace } from "@/lib/review/working-draft";
import { useScreen } from "./review-context.client";
import type { TextKey } from "./review-texts";
import { nameOf } from "./state/labels";
import type { TraceName } from "./state/review-state";
import { ruleAsWords, tracesOfStatement } from "./state/traces";
import { useTexts } from "./texts-context.client";

/** Why the machine read the statement so: each decision with its rule, whose words can be shown in the text. */
export function RuleNotes({ statement }: { statement: WorkingStatement }) {
  const { view } = useScreen();
  const { texts, say } = useTexts();
  const traces = tracesOfStatement(statement);
  if (traces.length === 0) return <p className="text-muted text-xs">{say("noRule")}</p>;
  const label = (name: TraceName) => {
    const slug = name.startsWith("topic ") ? name.slice(6) : null;
    const topic = view.lists.topics.find((one) => one.slug === slug);
    if (slug) return topic ? nameOf(texts.locale, topic) : slug;
    return say(`trace_${name as "clause" | "speaker" | "kind"}`);
  };
  return (
    <dl aria-label={say("why")} className="grid grid-cols-[fit-content(11rem)_minmax(0,1fr)] gap-x-3 gap-y-1 text-xs">
      {traces.map(({ name, trace }) => (
        <div key={name} className="contents">
          <dt className="text-muted">{label(name)}</dt>
          <dd>
            <RuleButton name={name} trace={trace} />
          </dd>
        </div>
      ))}
    </dl>
  );
}

/** Names a rule; pressed, it shows the words that fired it in the text. */
export function RuleButton({ name, trace }: { name: TraceName; trace: WorkingTrace }) {
  const { view, state, dispatch } = useScreen();
  const spoken = useRuleName(trace.rule);
  const fired = trace.words.map(({ start, end }) => view.text.slice(start, end)).slice(0, 4);
  return (
    <button
      type="button"
      aria-pressed={state.shown === name}
      onClick={() => dispatch({ type: "show", trace: name })}
      className="min-h-6 rounded border border-transparent px-1 text-start underline decoration-line decoration-dotted hover:border-line aria-pressed:border-warn aria-pressed:bg-sunken"
    >
      {spoken}
      {fired.length ? (
        <>
          {": "}
          {fired.map((words, i) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: the words of a rule never change places
            <bdi key={i} lang={view.report.language} className="me-1 rounded bg-sunken px-1">
              {words}
            </bdi>
          ))}
        </>
      ) : null}
    </button>
  );
}

/** What a rule is called for a reader; its own name in words where no message names it. */
function useRuleName(rule: string) {
  const { texts, say } = useTexts();
  // A rule may have a part after a colon or a slash: the most exact message that there is.
  const names = [rule, rule.split(/[:/]/)[0] ?? ""].map((one) => `rule_${one.replace(/[^a-zA-Z0-9]+/g, "_")}`);
  const known = names.find((one) => Object.hasOwn(texts.messages, one));
  if (known) return say(known as TextKey);
  return (
    <>
      {say("ruleUnnamed")} <span lang="en">{ruleAsWords(rule)}</span>
    </>
  );
}
