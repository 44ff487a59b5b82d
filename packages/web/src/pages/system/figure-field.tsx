import { useTranslation } from "react-i18next";
import { formatNumber } from "../../i18n/format.ts";
import { readNumber } from "../../i18n/read-number.ts";
import { DraftField } from "../draft/draft-field.tsx";

type Props = {
  readonly label: string;
  readonly value: string;
  readonly onSave: (figure: string) => void;
  /** How it is written: a share or points, or any figure of an indicator. */
  readonly form?: "points" | "value";
};

const FORMS = { points: /^\d{1,3}(\.\d{1,2})?$/, value: /^\d{1,13}(\.\d{1,6})?$/ } as const;

const readAs = (text: string, form: keyof typeof FORMS): string | null => {
  const reading = readNumber(text.replace(/%$/, "").trim());
  return reading.kind === "number" && FORMS[form].test(reading.number) ? reading.number : null;
};

/** Points or per cent of an option: what cannot be read stays in the field, with what is wrong beside it. */
export const FigureField = ({ label, value, onSave, form = "points" }: Props) => {
  const { t } = useTranslation();
  const read = (text: string) => readAs(text, form);
  return (
    <DraftField
      label={label}
      value={formatNumber(value)}
      check={(text) => (read(text) === null ? t("system.figureWrong") : null)}
      onSave={(text) => onSave(read(text) ?? value)}
    />
  );
};
