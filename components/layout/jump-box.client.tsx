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

/** Reaches any page, meeting, person, party and topic by name in either language. */
export function JumpBox(props: { locale: string; words: JumpWords; open: boolean; onClose: () => void }) {
  const { locale, words, open, onClose } = props;
  const dialog = useRef<HTMLDialogElement>(null);
  const router = useRouter();
  const [targets, setTargets] = useState<Target[] | null>(null);

  useEffect(() => {
    if (open) dialog.current?.showModal();
    else dialog.current?.close();
  }, [open]);

  useEffect(() => {
    const asked = new AbortController();
    fetch(`/api/v1/jump?locale=${locale}`, { signal: asked.signal })
      .then((response) => (response.ok ? response.json() : { targets: [] }))
      .then((found: { targets: Target[] }) => setTargets(found.targets))
      .catch((error: unknown) => {
        if (!asked.signal.aborted) setTargets([]);
        return error;
      });
    return () => asked.abort();
  }, [locale]);

  const groups = [...new Set(targets?.map((target) => target.group))];
  return (
    <dialog
      ref={dialog}
      onClose={onClose}
      aria-label={words.open}
      className="mx-auto mt-[12vh] w-[min(38rem,92vw)] rounded-lg border border-line bg-raised p-0 text-ink shadow-xl backdrop:bg-black/40"
    >
      <Command label={words.open} className="flex max-h-[60vh] flex-col">
        <Command.Input
          autoFocus
          placeholder={words.hint}
          className="w-full border-line border-b bg-transparent px-4 py-3 outline-none"
        />
        <Command.List className="overflow-y-auto p-2">
          <Command.Empty className="px-3 py-6 text-center text-muted">
            {targets ? words.empty : words.loading}
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
