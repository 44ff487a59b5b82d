import { useId, type ChangeEvent } from "react";
import { useTranslation } from "react-i18next";
import { ProblemText } from "../../components/problem-text.tsx";
import { Section } from "../../components/section.tsx";
import { useRecordLibrary } from "../../queries/common-objectives.ts";

/** Takes the file of a library as its owner issues it. */
export const BringLibrary = ({ known }: { readonly known: number }) => {
  const { t } = useTranslation();
  const id = useId();
  const record = useRecordLibrary();
  const choose = ({ target }: ChangeEvent<HTMLInputElement>) => {
    const file = target.files?.[0];
    if (file !== undefined) record.mutate({ file, known });
    // The same file, put right meanwhile, may be chosen again.
    target.value = "";
  };
  return (
    <Section title={t("common.bring")} lead={t("common.bringLead")}>
      <div className="tools">
        <div className="text-field">
          <label htmlFor={id}>{t("common.file")}</label>
          <input id={id} className="field" type="file" accept=".json" onChange={choose} />
        </div>
      </div>
      <p role="status">{record.data !== undefined && t("common.brought", { ...record.data })}</p>
      {record.error !== null && <ProblemText error={record.error} />}
    </Section>
  );
};
