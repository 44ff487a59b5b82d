import { useTranslation } from "react-i18next";
import { Choice } from "../../components/choice.tsx";

const COUNTS = ["0", "1", "2", "3", "4", "5", "6"] as const;

type Props = { readonly value: number; readonly onChange: (value: number) => void };

/** With how many decimals a figure is read and shown. */
export const DecimalsField = ({ value, onChange }: Props) => {
  const { t } = useTranslation();
  return (
    <Choice
      label={t("draft.newIndicator.decimals")}
      value={String(value)}
      options={COUNTS.map((count) => ({ value: count, label: count }))}
      onChange={(count) => onChange(Number(count))}
    />
  );
};
