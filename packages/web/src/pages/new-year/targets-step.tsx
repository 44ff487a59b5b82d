import type { NextYearView, TargetValueView } from "@albero/contract";
import { TARGET_RULES } from "@albero/domain";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { Choice } from "../../components/choice.tsx";
import { DataTable, type Column } from "../../components/data-table.tsx";
import { bareTarget } from "../../components/figure.tsx";
import { TextField } from "../../components/text-field.tsx";
import { readNumber } from "../../i18n/read-number.ts";
import type { StepProps } from "./step.ts";

type Row = NextYearView["targets"][number];

const FIRST_ROWS = 20;
const shown = (value: TargetValueView | null): string | null =>
  value === null ? null : bareTarget(value, "");

/** How many per cent harder, as it is written; only a number the service takes is sent. */
const Percent = ({ choices, onChoose }: Pick<StepProps, "choices" | "onChoose">) => {
  const { t } = useTranslation();
  const [text, setText] = useState((choices.percent ?? "5").replace(".", ","));
  const [isWrong, setWrong] = useState(false);
  const write = (next: string) => {
    setText(next);
    const reading = readNumber(next);
    const percent = reading.kind === "number" ? reading.number : "";
    const isRight = /^-?\d{1,3}(\.\d{1,2})?$/.test(percent);
    setWrong(!isRight);
    if (isRight) onChoose({ percent });
  };
  return (
    <TextField
      label={t("nextYear.percent")}
      value={text}
      onChange={write}
      error={isWrong ? t("nextYear.percentWrong") : null}
    />
  );
};

/** How the targets are proposed, with every one of them and the last result beside it. */
export const TargetsStep = ({ view, choices, onChoose }: StepProps) => {
  const { t } = useTranslation();
  const rule = choices.targets ?? "equal";
  const columns: readonly Column<Row>[] = [
    {
      id: "title",
      header: t("nextYear.indicator"),
      kind: "heading",
      cell: ({ code, title, period }) => (
        <>
          {title}
          <span className="under">
            <span className="code">{code}</span> · {period}
          </span>
        </>
      ),
    },
    { id: "before", header: t("nextYear.before"), kind: "number", cell: ({ before }) => shown(before) },
    { id: "result", header: t("nextYear.result"), kind: "number", cell: ({ baseline }) => shown(baseline) },
    { id: "value", header: t("nextYear.proposed"), kind: "number", cell: ({ value }) => shown(value) },
  ];
  return (
    <>
      <div className="stack choices">
        <Choice
          label={t("nextYear.rule")}
          value={rule}
          options={TARGET_RULES.map((value) => ({ value, label: t(`nextYear.rules.${value}`) }))}
          onChange={(targets) => onChoose({ targets, ...(targets === "scaled" ? { percent: "5" } : {}) })}
        />
        {rule === "scaled" && <Percent choices={choices} onChoose={onChoose} />}
      </div>
      <DataTable
        caption={t("nextYear.steps.targets")}
        columns={columns}
        rows={view.targets}
        first={FIRST_ROWS}
        rowKey={({ useId, period }) => `${useId} ${period}`}
      />
    </>
  );
};
