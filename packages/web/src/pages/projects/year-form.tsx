import { useState, type SubmitEvent } from "react";
import { useTranslation } from "react-i18next";
import { Folded } from "../../components/folded.tsx";
import { ProblemText } from "../../components/problem-text.tsx";
import { TextField } from "../../components/text-field.tsx";

const YEAR = /^(?:19|20|21)\d{2}$/;

type Props = {
  readonly label: string;
  /** Those that are there already. */
  readonly years: readonly number[];
  readonly begin: (year: number) => void;
  readonly sending: { readonly isPending: boolean; readonly error: Error | null };
};

const Form = ({ years, begin, sending }: Omit<Props, "label">) => {
  const { t } = useTranslation();
  const [year, setYear] = useState("");
  const isThere = years.includes(Number(year));
  const isLacking = !YEAR.test(year) || isThere;
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    if (!isLacking) begin(Number(year));
  };
  return (
    <form className="stack" onSubmit={submit} noValidate>
      <TextField
        label={t("projects.year")}
        value={year}
        onChange={setYear}
        error={isThere ? t("projects.yearThere") : null}
      />
      {sending.error !== null && <ProblemText error={sending.error} />}
      <div className="actions">
        <button type="submit" className="btn btn-primary" disabled={sending.isPending || isLacking}>
          {t("projects.beginYear")}
        </button>
      </div>
    </form>
  );
};

/** Asks for a year that is not there yet, and begins it. */
export const YearForm = ({ label, ...form }: Props) => (
  <Folded key={form.years.length} label={label}>
    {() => <Form {...form} />}
  </Folded>
);
