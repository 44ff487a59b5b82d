import { useState, type SubmitEvent } from "react";
import { useTranslation } from "react-i18next";
import { Disclosure } from "../../components/disclosure.tsx";
import { ProblemText } from "../../components/problem-text.tsx";
import { TextField } from "../../components/text-field.tsx";
import { usePrepareAppraisals } from "../../queries/appraisal.ts";

/** Makes the cards a year lacks. */
export const PrepareForm = () => {
  const { t } = useTranslation();
  const [year, setYear] = useState("");
  const prepare = usePrepareAppraisals();
  const isYear = /^20\d\d$/.test(year.trim());
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    if (isYear) prepare.mutate(Number(year));
  };
  return (
    <Disclosure label={t("appraisals.prepare")}>
      {() => (
        <form className="stack" onSubmit={submit}>
          <TextField label={t("appraisals.prepareYear")} value={year} onChange={setYear} />
          {prepare.error !== null && <ProblemText error={prepare.error} />}
          {prepare.data !== undefined && (
            <p role="status">{t("appraisals.made", { count: prepare.data.made })}</p>
          )}
          <div className="actions">
            <button type="submit" className="btn btn-primary" disabled={!isYear || prepare.isPending}>
              {t("appraisals.prepareDo")}
            </button>
          </div>
        </form>
      )}
    </Disclosure>
  );
};
