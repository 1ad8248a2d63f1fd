"use client";

import { Command } from "cmdk";
import { useRouter } from "next/navigation";
import { useEffect, useRef, useState } from "react";

export interface JumpWords {
  open: string;
  hint: string;
  empty: string;
  close: string;
  loading: string;
}

interface Target {
  href: string;
  label: string;
  /** The name in the other language and other spellings: what else finds it. */
  also: string[];
  group: string;
}

/** So long a reader may type on before the server is asked, in milliseconds. */
const PAUSE = 120;

/** Reaches any page, meeting, person, party and topic by name in either language. */
export function JumpBox(props: { locale: string; words: JumpWords; open: boolean; onClose: () => void }) {
  const { locale, words: texts, open, onClose } = props;
  const dialog = useRef<HTMLDialogElement>(null);
  const router = useRouter();
  const [words, setWords] = useState("");
  const { targets, complete } = useTargets(locale, words);

  useEffect(() => {
    if (open) dialog.current?.showModal();
    else dialog.current?.close();
  }, [open]);

  const groups = [...new Set(targets?.map((target) => target.group))];
  return (
    <dialog
      ref={dialog}
      onClose={onClose}
      aria-label={texts.open}
      className="mx-auto mt-[12vh] w-[min(38rem,92vw)] rounded-lg border border-line bg-raised p-0 text-ink shadow-xl backdrop:bg-black/40"
    >
      <Command label={texts.open} shouldFilter={complete} className="flex max-h-[60vh] flex-col">
        <Command.Input
          autoFocus
          placeholder={texts.hint}
          value={words}
          onValueChange={setWords}
          className="w-full border-line border-b bg-transparent px-4 py-3 outline-none"
        />
        <Command.List className="overflow-y-auto p-2">
          <Command.Empty className="px-3 py-6 text-center text-muted">
            {targets ? texts.empty : texts.loading}
          </Command.Empty>
          {groups.map((group) => (
            <Command.Group key={group} heading={group} className="py-1 text-muted text-sm">
              {targets
                ?.filter((target) => target.group === group)
                .map((target) => (
                  <Command.Item
                    key={target.href}
                    value={target.href}
                    keywords={[target.label, ...target.also]}
                    onSelect={() => {
                      onClose();
                      router.push(target.href);
                    }}
                    className="cursor-pointer rounded px-3 py-2 text-base text-ink data-[selected=true]:bg-accent-soft"
                  >
                    <bdi>{target.label}</bdi>
                  </Command.Item>
                ))}
            </Command.Group>
          ))}
        </Command.List>
      </Command>
    </dialog>
  );
}

/**
 * What the box offers: all of a small record, which it searches by itself; of a large one what the server finds for the
 * words. The last answer stays until the next is there.
 */
function useTargets(locale: string, words: string): { targets: Target[] | null; complete: boolean } {
  const [found, setFound] = useState<{ targets: Target[] | null; complete: boolean }>({
    targets: null,
    complete: false,
  });
  const asked = found.complete ? "" : words.trim();
  useEffect(() => {
    const stop = new AbortController();
    const ask = () =>
      fetch(`/api/v1/jump?locale=${locale}&q=${encodeURIComponent(asked)}`, { signal: stop.signal })
        .then((response) => (response.ok ? response.json() : { targets: [], complete: false }))
        .then(setFound)
        .catch(() => stop.signal.aborted || setFound({ targets: [], complete: false }));
    const timer = setTimeout(ask, asked === "" ? 0 : PAUSE);
    return () => {
      clearTimeout(timer);
      stop.abort();
    };
  }, [locale, asked]);
  return found;
}
