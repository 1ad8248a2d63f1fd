"use client";

import { usePathname, useSearchParams } from "next/navigation";
import { useEffect, useState } from "react";
import { toggleParameter } from "@/lib/filters/toggle-parameter";
import { type CompiledMessage, formatMessage } from "@/lib/i18n/format-message";
import { ChoiceList } from "./choice-list";
import type { Choice } from "./filter-choices";

/** What the list of all choices says. */
export interface ChoiceTexts {
  tag: string;
  find: string;
  loading: string;
  none: string;
  found: CompiledMessage;
}

interface Found {
  choices: Choice[];
  total: number;
}

/** So long the reader may type on before the server is asked, in milliseconds. */
const PAUSE = 120;

/** The choices of a filter as the server has them, and a field that finds the others; as many at once as it gives. */
export function AllChoices({ name, api, texts }: { name: string; api: string; texts: ChoiceTexts }) {
  const [words, setWords] = useState("");
  const found = useFound(api, words);
  const path = usePathname();
  const search = useSearchParams().toString();
  const chosen = new URLSearchParams(search).get(name)?.split(",") ?? [];
  const options = found?.choices.map((choice) => ({
    ...choice,
    href: path + toggleParameter(search, name, choice.key),
    chosen: chosen.includes(choice.key),
  }));
  return (
    <div className="mt-2 border-line border-t pt-2">
      <input
        type="search"
        value={words}
        onChange={(event) => setWords(event.target.value)}
        // The list is about this field; to send it off would do nothing.
        onKeyDown={(event) => event.key === "Enter" && event.preventDefault()}
        aria-label={texts.find}
        placeholder={texts.find}
        maxLength={80}
        dir="auto"
        autoComplete="off"
        className="w-full rounded border border-line bg-paper px-2 py-1.5 placeholder:text-muted"
      />
      <output className="block px-2 pt-1 text-muted text-xs">{found ? remark(found, texts) : texts.loading}</output>
      {options ? <ChoiceList options={options} /> : null}
    </div>
  );
}

function remark({ choices, total }: Found, texts: ChoiceTexts): string {
  if (total === 0) return texts.none;
  if (choices.length === total) return "";
  return formatMessage(texts.found, texts.tag, { shown: choices.length, n: total }) as string;
}

/** What the server finds; the last answer stays until the next is there. Null before the first. */
function useFound(api: string, words: string): Found | null {
  const [found, setFound] = useState<Found | null>(null);
  useEffect(() => {
    const stop = new AbortController();
    const timer = setTimeout(
      () => {
        fetch(`${api}&q=${encodeURIComponent(words.trim())}`, { signal: stop.signal })
          .then((answer) => (answer.ok ? answer.json() : { choices: [], total: 0 }))
          .then(setFound)
          .catch((error: unknown) => error);
      },
      words === "" ? 0 : PAUSE,
    );
    return () => {
      clearTimeout(timer);
      stop.abort();
    };
  }, [api, words]);
  return found;
}
