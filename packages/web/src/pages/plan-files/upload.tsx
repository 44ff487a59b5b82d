import { useId, useState, type ChangeEvent } from "react";
import { useTranslation } from "react-i18next";
import { isProblem } from "../../app/problem-error.ts";
import { DraftLink } from "../../components/plan-links.tsx";
import { ProblemText } from "../../components/problem-text.tsx";
import { useImportPlan, usePreviewImport } from "../../queries/plan-files.ts";
import { Preview } from "./preview.tsx";

const TYPES = ".xlsx,.json,.xml";

const isChangedMeanwhile = (error: unknown): boolean => isProblem(error, "changed-meanwhile");

/** Takes a file, shows what it would change, and brings it in when that is confirmed. */
export const Upload = ({ planId }: { readonly planId: string }) => {
  const { t } = useTranslation();
  const id = useId();
  const [file, setFile] = useState<File | null>(null);
  const preview = usePreviewImport(planId);
  const bringing = useImportPlan(planId);
  const look = (chosen: File | null) => {
    setFile(chosen);
    preview.reset();
    if (chosen !== null) preview.mutate(chosen);
  };
  const choose = ({ target }: ChangeEvent<HTMLInputElement>) => {
    bringing.reset();
    look(target.files?.[0] ?? null);
    // The same file, put right meanwhile, may be chosen again.
    target.value = "";
  };
  const apply = () => {
    if (file === null || preview.data === undefined) return;
    bringing.mutate(
      { file, revision: preview.data.revision },
      {
        onSuccess: () => look(null),
        onError: (error) => {
          if (isChangedMeanwhile(error)) look(file);
        },
      },
    );
  };
  return (
    <div className="stack">
      <div className="tools">
        <div className="text-field">
          <label htmlFor={id}>{t("planFiles.file")}</label>
          <input id={id} className="field" type="file" accept={TYPES} onChange={choose} />
        </div>
      </div>
      <p role="status">
        {preview.isPending && t("planFiles.reading")}
        {bringing.data !== undefined && (
          <>
            {t("planFiles.done", { count: bringing.data.added + bringing.data.changed })}{" "}
            <DraftLink planId={planId} vista="modifiche">
              {t("planFiles.seeChanges")}
            </DraftLink>
          </>
        )}
      </p>
      {isChangedMeanwhile(bringing.error) ? (
        <p role="alert">{t("planFiles.changedMeanwhile")}</p>
      ) : (
        bringing.error !== null && <ProblemText error={bringing.error} />
      )}
      {preview.error !== null && <ProblemText error={preview.error} />}
      {file !== null && preview.data !== undefined && (
        <Preview
          name={file.name}
          preview={preview.data}
          isBusy={bringing.isPending}
          onApply={apply}
          onLeave={() => look(null)}
        />
      )}
    </div>
  );
};
