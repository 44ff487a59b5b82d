import type { ReactNode } from "react";
import type { UseQueryResult } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { Loading } from "./loading.tsx";
import { ProblemText } from "./problem-text.tsx";

type Props<Value> = { readonly query: UseQueryResult<Value>; readonly children: (value: Value) => ReactNode };

/** What a query has read, or that it is being read, or why it could not be, with a way to try again. */
export const Loaded = <Value,>({ query, children }: Props<Value>) => {
  const { t } = useTranslation();
  if (query.data !== undefined) return <>{children(query.data)}</>;
  if (query.isPending) return <Loading />;
  return (
    <section className="sheet">
      <h1>{t("error.title")}</h1>
      <ProblemText error={query.error} />
      <button type="button" className="btn btn-primary" onClick={() => void query.refetch()}>
        {t("error.retry")}
      </button>
    </section>
  );
};
