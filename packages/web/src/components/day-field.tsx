import { useTranslation } from "react-i18next";
import { TextField } from "./text-field.tsx";

type Props = {
  readonly label: string;
  readonly value: string;
  readonly onChange: (text: string) => void;
  readonly error: string | null;
  readonly hint?: string;
};

/** A day written as gg/mm/aaaa: typing is quicker than any calendar, and says the same in every browser. */
export const DayField = ({ hint, ...field }: Props) => {
  const { t } = useTranslation();
  const form = t("moment.dayHint");
  return <TextField {...field} hint={hint === undefined ? form : `${form}. ${hint}`} />;
};
