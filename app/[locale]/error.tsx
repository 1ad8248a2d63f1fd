"use client";

import { useParams } from "next/navigation";
import { ErrorNotice } from "@/components/layout/error-notice";

export default function PageError(props: { reset: () => void }) {
  const { locale } = useParams<{ locale: string }>();
  return <ErrorNotice locale={locale} retry={props.reset} />;
}
