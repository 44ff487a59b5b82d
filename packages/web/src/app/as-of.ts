import { useParams, useSearch } from "@tanstack/react-router";
import { useMemo } from "react";
import { useTranslation } from "react-i18next";
import type { Language } from "../i18n/i18n.ts";

/** The three words of the moment as they stand in the address; absent ones are the body's own. */
export type MomentSearch = { readonly [Name in keyof MomentQuery]: MomentQuery[Name] | undefined };
type MomentQuery = { readonly period?: string; readonly today?: string; readonly "known-at"?: string };

/** Which body, which moment and which language a page reads. */
export type AsOf = { readonly bodyId: string; readonly query: MomentQuery; readonly language: Language };

const FORMS = {
  period: /^\d{4}(-(Q[1-3]|T[1-4]|S[12]|\d{2}))?$/,
  today: /^\d{4}-\d{2}-\d{2}$/,
  "known-at": /^\d{4}-\d{2}-\d{2}T/,
} as const;

/** Reads the moment out of an address; what has not the right form is as if it were not there. */
export const readMoment = (search: Readonly<Record<string, unknown>>): MomentQuery =>
  Object.fromEntries(
    Object.entries(FORMS).flatMap(([name, form]) => {
      const text = search[name];
      return typeof text === "string" && form.test(text) ? [[name, text]] : [];
    }),
  );

export const useBodyId = (): string => useParams({ from: "/enti/$bodyId" }).bodyId;

/** The body, moment and language of the page that is open. */
export const useAsOf = (): AsOf => {
  const bodyId = useBodyId();
  const search = useSearch({ from: "/enti/$bodyId" });
  const { i18n } = useTranslation();
  const language: Language = i18n.language === "en" ? "en" : "it";
  return useMemo(() => ({ bodyId, query: readMoment(search), language }), [bodyId, search, language]);
};
