import type { ReactNode } from "react";
import { FilterNotice } from "./filter-notice";
import type { Profile } from "./profile";

/** The head of a profile: what it is, its name, what is to be said about it, and which part of the record it counts. */
export function ProfileHeader(props: {
  profile: Profile;
  /** What kind of page it is and where it belongs. */
  kicker?: ReactNode;
  title: ReactNode;
  /** The name in the other language. */
  otherName?: { lang: string; name: string };
  children?: ReactNode;
}) {
  return (
    <header className="pb-2">
      {props.kicker ? <p className="mb-1 text-muted text-sm">{props.kicker}</p> : null}
      <h1 className="text-balance font-semibold text-3xl leading-tight">{props.title}</h1>
      {props.otherName ? (
        <p className="mt-1 text-lg text-muted">
          <bdi lang={props.otherName.lang}>{props.otherName.name}</bdi>
        </p>
      ) : null}
      {props.children}
      <FilterNotice profile={props.profile} />
    </header>
  );
}
