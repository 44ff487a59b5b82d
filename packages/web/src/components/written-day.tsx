import type { Day } from "@albero/domain";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { formatDay } from "../i18n/format.ts";
import { readDay } from "../i18n/read-day.ts";
import { DayField } from "./day-field.tsx";

type Props = {
  readonly label: string;
  readonly value: Day | null;
  /** Told while it is written; `null` while it means no day. */
  readonly onWritten: (day: Day | null) => void;
  readonly hint?: string;
};

/** A day of a form that holds days and no texts: what means no day stays in the field and is told beside it. */
export const WrittenDay = ({ label, value, onWritten, hint }: Props) => {
  const { t } = useTranslation();
  const [text, setText] = useState(value === null ? "" : formatDay(value));
  const isWrong = text.trim() !== "" && readDay(text) === null;
  const write = (written: string) => {
    setText(written);
    onWritten(readDay(written) as Day | null);
  };
  return (
    <DayField
      {...{ label, value: text, onChange: write }}
      error={isWrong ? t("moment.dayWrong") : null}
      {...(hint === undefined ? {} : { hint })}
    />
  );
};
