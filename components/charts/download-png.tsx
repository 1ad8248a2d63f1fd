"use client";

import { useState } from "react";

/** Turns the SVG of a figure into a PNG in the browser. The code for it is loaded on the first click. */
export function DownloadPng(props: {
  svg: string;
  /** The name of the file, without its ending. */
  name: string;
  label: string;
  wait: string;
  failed: string;
  className: string;
}) {
  const [state, setState] = useState<"idle" | "busy" | "failed">("idle");
  const save = async () => {
    if (state === "busy") return;
    setState("busy");
    try {
      const { downloadPng } = await import("@/lib/exports/figure-png");
      await downloadPng(props.svg, `${props.name}.png`);
      setState("idle");
    } catch {
      setState("failed");
    }
  };
  return (
    <span className="inline-flex items-center">
      <button
        type="button"
        onClick={save}
        aria-label={props.label}
        aria-disabled={state === "busy"}
        className={`cursor-pointer ${props.className}`}
      >
        PNG
      </button>
      <span role="status" className="not-empty:ms-2">
        {state === "busy" ? props.wait : state === "failed" ? props.failed : null}
      </span>
    </span>
  );
}
