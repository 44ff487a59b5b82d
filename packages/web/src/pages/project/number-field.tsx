import { printedNumber, type Decimal } from "@albero/domain";
import { useId, useState } from "react";
import { useTranslation } from "react-i18next";

type Props = {
  readonly label: string;
  readonly value: Decimal | null;
  readonly onWritten: (value: Decimal | null) => void;
  /** How many decimals it is shown with at least. */
  readonly decimals?: number;
  /** Whether the label is shown, and not only said by voices. */
  readonly isLabelled?: boolean;
};

const textOf = (value: Decimal | null, decimals: number): string => {
  const [whole = "", fraction = ""] = value?.split(".") ?? [];
  const shown = fraction.padEnd(value === null ? 0 : decimals, "0");
  return shown === "" ? whole : `${whole},${shown}`;
};

/** A number in its field, taken when the field is left; what is no number stays there and is told. */
export const NumberField = ({ label, value, onWritten, decimals = 0, isLabelled = false }: Props) => {
  const { t } = useTranslation();
  const id = useId();
  const [writing, setWriting] = useState<string | null>(null);
  const text = writing ?? textOf(value, decimals);
  const read = printedNumber(text.trim());
  const isWrong = text.trim() !== "" && read === null;
  const leave = () => {
    if (isWrong) return;
    setWriting(null);
    if (read !== value) onWritten(read);
  };
  return (
    <div className="text-field">
      <label htmlFor={id} className={isLabelled ? undefined : "visually-hidden"}>
        {label}
      </label>
      <input
        id={id}
        className="field cell-number"
        inputMode="decimal"
        autoComplete="off"
        value={text}
        aria-invalid={isWrong}
        aria-describedby={isWrong ? `${id}-error` : undefined}
        onChange={({ target }) => setWriting(target.value)}
        onBlur={leave}
        onKeyDown={({ key }) => key === "Enter" && leave()}
      />
      {isWrong && (
        <span id={`${id}-error`} className="field-error">
          {t("project.notNumber")}
        </span>
      )}
    </div>
  );
};
