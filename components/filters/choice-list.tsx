import type { FilterOption } from "./filter-options";

// Styled from the list: with hundreds of choices on a page the classes of each would weigh more than the choices.
const CHOICES = [
  "[&_a]:block [&_a]:rounded [&_a]:py-1.5 [&_a]:ps-7 [&_a]:pe-2 [&_a]:hover:bg-sunken",
  "[&_a[aria-current]]:-indent-5 [&_a[aria-current]]:before:me-2 [&_a[aria-current]]:before:text-accent",
  "[&_a[aria-current]]:before:content-['✓']",
].join(" ");

/**
 * Choices of a filter as links, those that are made marked, under their headings.
 * @param leads The links lead to another page, which begins at its top.
 */
export function ChoiceList({ options, leads = false }: { options: FilterOption[]; leads?: boolean }) {
  const headings = [...new Set(options.map((option) => option.group))];
  return headings.map((heading) => (
    <ul key={heading ?? ""} aria-label={heading} className={CHOICES}>
      {heading ? <li className="px-2 pt-2 pb-1 text-muted text-xs">{heading}</li> : null}
      {options
        .filter((option) => option.group === heading)
        .map((option) => (
          <li key={option.key}>
            <a
              href={option.href}
              data-keep-scroll={leads ? undefined : ""}
              aria-current={option.chosen ? "true" : undefined}
            >
              {option.label}
            </a>
          </li>
        ))}
    </ul>
  ));
}
