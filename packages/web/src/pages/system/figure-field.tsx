import { useTranslation } from "react-i18next";
import { formatNumber } from "../../i18n/format.ts";
import { readNumber } from "../../i18n/read-number.ts";
import { DraftField } from "../draft/draft-field.tsx";

type Props = {
  readonly label: string;
  readonly value: string;
  readonly onSave: (figure: string) => void;
};

const read = (text: string): string | null => {
  const reading = readNumber(text.replace(/%$/, "").trim());
  return reading.kind === "number" && /^\d{1,3}(\.\d{1,2})?$/.test(reading.number) ? reading.number : null;
};

/** Points or per cent of an option: what cannot be read stays in the field, with what is wrong beside it. */
export const FigureField = ({ label, value, onSave }: Props) => {
  const { t } = useTranslation();
  return (
    <DraftField
      label={label}
      value={formatNumber(value)}
      check={(text) => (read(text) === null ? t("system.figureWrong") : null)}
      onSave={(text) => onSave(read(text) ?? value)}
    />
  );
};
