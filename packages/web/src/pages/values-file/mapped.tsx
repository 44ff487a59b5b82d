import type { ValuesFileView, ValuesMappingView } from "@albero/contract";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { isProblem } from "../../app/problem-error.ts";
import { ProblemText } from "../../components/problem-text.tsx";
import { useImportValues, usePreviewValues } from "../../queries/values-file.ts";
import { Preview } from "../plan-files/preview.tsx";
import { Columns, type Draft } from "./columns.tsx";

type Props = {
  readonly file: File;
  readonly found: ValuesFileView;
  readonly onDone: (count: number) => void;
};

/** A file whose columns are being told apart: then its preview, and its end. */
export const Mapped = ({ file, found, onDone }: Props) => {
  const { t } = useTranslation();
  const [draft, setDraft] = useState<Draft>({ columns: found.guess, keepAs: "" });
  const preview = usePreviewValues();
  const bringing = useImportValues();
  const { measure, value } = draft.columns;
  const mapping: ValuesMappingView | null =
    measure === null || value === null ? null : { ...draft.columns, measure, value };
  const look = () => {
    if (mapping !== null) preview.mutate({ file, mapping });
  };
  const apply = () => {
    if (mapping === null || preview.data === undefined) return;
    const { version } = preview.data;
    bringing.mutate(
      { file, mapping, version, keepAs: draft.keepAs },
      {
        onSuccess: ({ added, changed }) => onDone(added + changed),
        onError: (error) => {
          if (isProblem(error, "changed-meanwhile")) look();
        },
      },
    );
  };
  return (
    <>
      <p>{t("valuesFile.found", { name: file.name, rows: found.rows })}</p>
      <Columns
        found={found}
        draft={draft}
        onChange={(next) => {
          preview.reset();
          bringing.reset();
          setDraft(next);
        }}
      />
      {mapping === null && <p className="soft">{t("valuesFile.lacking")}</p>}
      {preview.data === undefined && (
        <div className="actions">
          <button
            type="button"
            className="btn btn-primary"
            disabled={mapping === null || preview.isPending}
            onClick={look}
          >
            {t("valuesFile.look")}
          </button>
        </div>
      )}
      {preview.error !== null && <ProblemText error={preview.error} />}
      {isProblem(bringing.error, "changed-meanwhile") ? (
        <p role="alert">{t("valuesFile.changedMeanwhile")}</p>
      ) : (
        bringing.error !== null && <ProblemText error={bringing.error} />
      )}
      {preview.data !== undefined && (
        <Preview
          name={file.name}
          preview={preview.data.view}
          nothing={t("valuesFile.nothing")}
          isBusy={bringing.isPending}
          onApply={apply}
          onLeave={() => preview.reset()}
        />
      )}
    </>
  );
};
