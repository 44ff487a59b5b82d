import { useTranslation } from "react-i18next";
import { Choice } from "./choice.tsx";

type Props = {
  readonly year: string;
  readonly years: readonly number[];
  readonly onChange: (year: string) => void;
};

/** Leads to another of the years there is something of. */
export const YearChoice = ({ year, years, onChange }: Props) => {
  const { t } = useTranslation();
  return (
    <div className="tools">
      <Choice
        label={t("projects.year")}
        value={year}
        options={years.map((each) => ({ value: String(each), label: String(each) }))}
        onChange={onChange}
      />
    </div>
  );
};
