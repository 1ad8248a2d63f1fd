"use client";

import { Command } from "cmdk";
import { useEffect, useRef, useState } from "react";
import { foldForSearch } from "@/lib/domain/search-words";
import { useTexts } from "./texts-context.client";

/** Something that can be chosen. */
export interface Choice {
  value: string;
  label: string;
  /** What else finds it: the name in the other language, further spellings. */
  also?: string[];
  /** Stands beside the label, smaller. */
  note?: string;
  chosen?: boolean;
}

export interface ChoiceGroup {
  heading: string;
  choices: Choice[];
}

export interface PickerProps {
  title: string;
  groups: ChoiceGroup[];
  /** Several can be chosen: the list stays open until it is left. */
  several?: boolean;
  onPick: (value: string) => void;
  onClose: () => void;
  /** Looks further than the groups given; what it finds stands in a group of its own. */
  find?: (words: string, signal: AbortSignal) => Promise<ChoiceGroup>;
  /** Said where the list is empty and nothing was typed yet. */
  hint?: string;
  /** Makes something new of the words typed. */
  make?: { label: (words: string) => string; onMake: (words: string) => void };
}

const SHORTEST_SEARCH = 2;

/** Chooses from a list by typing, in a dialog that opens at its keyboard shortcut and gives the focus back. */
export function Picker(props: PickerProps) {
  const { title, several, onPick, onClose, make } = props;
  const { say } = useTexts();
  const dialog = useRef<HTMLDialogElement>(null);
  const [words, setWords] = useState("");
  const found = useFound(words, props.find);
  useEffect(() => {
    dialog.current?.showModal();
    // The browser gives the focus to the first thing that can have it, which is the list around the field.
    dialog.current?.querySelector("input")?.focus();
  }, []);
  const typed = words.trim();
  return (
    <dialog
      ref={dialog}
      onClose={onClose}
      aria-label={title}
      className="mx-auto mt-[12vh] w-[min(34rem,94vw)] rounded-lg border border-line bg-raised p-0 text-ink shadow-xl backdrop:bg-black/40"
    >
      <Command label={title} filter={fits} loop className="flex max-h-[64vh] flex-col">
        <div className="flex items-baseline justify-between gap-4 px-4 pt-3 text-sm">
          <p className="font-semibold">{title}</p>
          <p className="text-muted text-xs">{say(several ? "pickSeveral" : "pickOne")}</p>
        </div>
        <Command.Input
          value={words}
          onValueChange={setWords}
          placeholder={say("pickHint")}
          className="w-full border-line border-b bg-transparent px-4 py-2.5 outline-none"
        />
        <Command.List className="overflow-y-auto p-2" label={title}>
          <Command.Empty className="px-3 py-5 text-center text-muted">
            {props.hint && typed.length < SHORTEST_SEARCH ? props.hint : say("pickEmpty")}
          </Command.Empty>
          {[...props.groups, ...(found ? [found] : [])].map((group) => (
            <Group key={group.heading} group={group} onPick={(value) => pick(value)} />
          ))}
          {make && typed ? (
            <Command.Group forceMount>
              <Command.Item forceMount value={`make ${typed}`} onSelect={() => act(make.onMake)} className={ITEM}>
                {make.label(typed)}
              </Command.Item>
            </Command.Group>
          ) : null}
        </Command.List>
      </Command>
    </dialog>
  );

  function pick(value: string) {
    onPick(value);
    if (!several) dialog.current?.close();
  }
  function act(doIt: (words: string) => void) {
    doIt(typed);
    setWords("");
    if (!several) dialog.current?.close();
  }
}

const ITEM =
  "flex cursor-pointer items-baseline gap-2 rounded px-3 py-1.5 text-base text-ink data-[selected=true]:bg-accent-soft";

function Group({ group, onPick }: { group: ChoiceGroup; onPick: (value: string) => void }) {
  const { say } = useTexts();
  if (group.choices.length === 0) return null;
  return (
    <Command.Group heading={group.heading} className="py-1 text-muted text-sm">
      {group.choices.map((choice) => (
        <Command.Item
          key={choice.value}
          value={choice.value}
          keywords={[choice.label, ...(choice.also ?? [])]}
          onSelect={() => onPick(choice.value)}
          className={ITEM}
        >
          <span aria-hidden="true" className="w-4 shrink-0 text-accent">
            {choice.chosen ? "✓" : ""}
          </span>
          <bdi>{choice.label}</bdi>
          {choice.chosen ? <span className="sr-only">{say("pickChosen")}</span> : null}
          {choice.note ? <bdi className="ms-auto text-muted text-xs">{choice.note}</bdi> : null}
        </Command.Item>
      ))}
    </Command.Group>
  );
}

/** Every word typed must stand somewhere in the names; what begins with them comes first. */
function fits(_value: string, search: string, names: string[] = []): number {
  const folded = foldForSearch(names.join(" "));
  const asked = foldForSearch(search).split(/\s+/).filter(Boolean);
  if (!asked.every((word) => folded.includes(word))) return 0;
  return folded.startsWith(asked[0] ?? "") ? 1 : 0.5;
}

function useFound(words: string, find: PickerProps["find"]): ChoiceGroup | null {
  const [found, setFound] = useState<ChoiceGroup | null>(null);
  const asking = useRef(find);
  asking.current = find;
  useEffect(() => {
    const asked = words.trim();
    if (!asking.current || asked.length < SHORTEST_SEARCH) return setFound(null);
    const stop = new AbortController();
    const timer = setTimeout(() => {
      asking.current?.(asked, stop.signal).then(setFound, () => undefined);
    }, 150);
    return () => {
      clearTimeout(timer);
      stop.abort();
    };
  }, [words]);
  return found;
}
