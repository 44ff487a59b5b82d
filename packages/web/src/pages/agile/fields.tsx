import {
  ACTIVITY_MODES,
  AGILE_WORDS,
  REMOTE_KINDS,
  type AgileContent,
  type AgileRequests,
  type AgileYear,
  type CitedAct,
  type Decimal,
} from "@albero/domain";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { useAsOf } from "../../app/as-of.ts";
import { Choice } from "../../components/choice.tsx";
import { TextArea } from "../../components/text-area.tsx";
import { TextField } from "../../components/text-field.tsx";
import { WrittenDay } from "../../components/written-day.tsx";
import { NumberField } from "../project/number-field.tsx";
import { Lines } from "./lines.tsx";

export type FieldsProps = {
  readonly year: AgileYear;
  readonly write: (over: Partial<AgileYear>) => void;
};

export const textOrNull = (text: string): string | null => (text.trim() === "" ? null : text);

const counted = (value: Decimal | null): number => Math.max(0, Math.trunc(Number(value ?? "0")));
const decimal = (count: number | null): Decimal | null =>
  count === null ? null : (String(count) as Decimal);

type ActProps = { readonly act: CitedAct; readonly write: (act: CitedAct) => void };

const ActFields = ({ act, write }: ActProps) => {
  const { t } = useTranslation();
  return (
    <>
      <TextField label={t("agile.act")} value={act.act} onChange={(text) => write({ ...act, act: text })} />
      <WrittenDay label={t("agile.actOn")} value={act.on} onWritten={(on) => write({ ...act, on })} />
    </>
  );
};

const NO_REQUEST: AgileRequests = { kind: "agile", count: 0, granted: 0 };
const NO_ACT: CitedAct = { act: "", on: null };

const PeriodFields = ({ year: { period }, write }: FieldsProps) => {
  const { t } = useTranslation();
  return (
    <>
      <WrittenDay
        label={t("agile.from")}
        value={period.from}
        onWritten={(from) => from !== null && write({ period: { ...period, from } })}
      />
      <WrittenDay
        label={t("agile.to")}
        value={period.to}
        onWritten={(to) => to !== null && write({ period: { ...period, to } })}
      />
    </>
  );
};

const RegulationFields = ({ year, write }: FieldsProps) => {
  const { t } = useTranslation();
  const regulation = year.regulation ?? { title: "", act: NO_ACT, changes: [], unchangedBecause: null };
  const over = (changed: Partial<typeof regulation>) => write({ regulation: { ...regulation, ...changed } });
  return (
    <>
      <TextField label={t("agile.name")} value={regulation.title} onChange={(title) => over({ title })} />
      <ActFields act={regulation.act} write={(act) => over({ act })} />
      <Lines
        lines={regulation.changes}
        change={(changes) => over({ changes })}
        added={NO_ACT}
        fields={(act, writeAct) => <ActFields act={act} write={writeAct} />}
      />
      <TextArea
        label={t("agile.unchanged")}
        value={regulation.unchangedBecause ?? ""}
        onChange={(text) => over({ unchangedBecause: textOrNull(text) })}
      />
    </>
  );
};

const RequestsFields = ({ year: { requests, staff, days }, write }: FieldsProps) => {
  const { t } = useTranslation();
  const { language } = useAsOf();
  const options = REMOTE_KINDS.map((value) => ({ value, label: AGILE_WORDS[language].kinds[value] }));
  const NOUGHT = "0" as Decimal;
  const writeDays = (over: { readonly all?: Decimal | null; readonly elsewhere?: Decimal | null }) => {
    const { all, elsewhere } = { all: null, elsewhere: null, ...days, ...over };
    write({
      days:
        all === null && elsewhere === null ? null : { all: all ?? NOUGHT, elsewhere: elsewhere ?? NOUGHT },
    });
  };
  return (
    <>
      <Lines
        lines={requests}
        change={(lines) => write({ requests: lines })}
        added={NO_REQUEST}
        fields={(line, writeLine) => (
          <>
            <Choice
              label={t("agile.kind")}
              value={line.kind}
              options={options}
              onChange={(kind) => writeLine({ kind })}
            />
            <NumberField
              label={t("agile.made")}
              value={decimal(line.count)}
              isLabelled
              onWritten={(count) => writeLine({ count: counted(count) })}
            />
            <NumberField
              label={t("agile.granted")}
              value={decimal(line.granted)}
              isLabelled
              onWritten={(granted) => writeLine({ granted: counted(granted) })}
            />
          </>
        )}
      />
      <NumberField
        label={t("agile.staff")}
        value={decimal(staff)}
        isLabelled
        onWritten={(count) => write({ staff: count === null ? null : counted(count) })}
      />
      <NumberField
        label={t("agile.allDays")}
        value={days?.all ?? null}
        isLabelled
        onWritten={(all) => writeDays({ all })}
      />
      <NumberField
        label={t("agile.elsewhereDays")}
        value={days?.elsewhere ?? null}
        isLabelled
        onWritten={(elsewhere) => writeDays({ elsewhere })}
      />
    </>
  );
};

const ToolsFields = ({ year: { tools }, write }: FieldsProps) => {
  const { t } = useTranslation();
  const { language } = useAsOf();
  return (
    <TextArea
      label={AGILE_WORDS[language].contents.tools}
      value={tools.join("\n")}
      rows={4}
      hint={t("agile.oneALine")}
      onChange={(text) => write({ tools: text === "" ? [] : text.split("\n") })}
    />
  );
};

const CommitteeFields = ({ year: { committee }, write }: FieldsProps) => {
  const { t } = useTranslation();
  return (
    <TextArea
      label={t("agile.committee")}
      value={committee ?? ""}
      rows={3}
      onChange={(text) => write({ committee: textOrNull(text) })}
    />
  );
};

const MeasuresFields = ({ year: { measures }, write }: FieldsProps) => {
  const { t } = useTranslation();
  return (
    <Lines
      lines={measures}
      change={(lines) => write({ measures: lines })}
      added={{ text: "", act: null }}
      fields={({ text, act }, writeLine) => (
        <>
          <TextField label={t("agile.done")} value={text} onChange={(done) => writeLine({ text: done })} />
          <ActFields
            act={act ?? NO_ACT}
            write={(cited) => writeLine({ act: cited.act === "" && cited.on === null ? null : cited })}
          />
        </>
      )}
    />
  );
};

const ActivitiesFields = ({ year: { activities }, write }: FieldsProps) => {
  const { t } = useTranslation();
  const { language } = useAsOf();
  const options = ACTIVITY_MODES.map((value) => ({ value, label: AGILE_WORDS[language].modes[value] }));
  return (
    <Lines
      lines={activities}
      change={(lines) => write({ activities: lines })}
      added={{ name: "", unit: null, mode: "remote", reason: null }}
      fields={({ name, unit, mode, reason }, writeLine) => (
        <>
          <TextField
            label={t("agile.activity")}
            value={name}
            onChange={(text) => writeLine({ name: text })}
          />
          <TextField
            label={t("agile.unit")}
            value={unit ?? ""}
            onChange={(text) => writeLine({ unit: textOrNull(text) })}
          />
          <Choice
            label={t("agile.mode")}
            value={mode}
            options={options}
            onChange={(chosen) => writeLine({ mode: chosen })}
          />
          <TextField
            label={t("agile.reason")}
            value={reason ?? ""}
            onChange={(text) => writeLine({ reason: textOrNull(text) })}
          />
        </>
      )}
    />
  );
};

const StepsFields = ({ year: { steps }, write }: FieldsProps) => {
  const { t } = useTranslation();
  return (
    <Lines
      lines={steps}
      change={(lines) => write({ steps: lines })}
      added={{ text: "", from: null, to: null }}
      fields={({ text, from, to }, writeLine) => (
        <>
          <TextField label={t("agile.step")} value={text} onChange={(step) => writeLine({ text: step })} />
          <WrittenDay label={t("agile.from")} value={from} onWritten={(day) => writeLine({ from: day })} />
          <WrittenDay label={t("agile.to")} value={to} onWritten={(day) => writeLine({ to: day })} />
        </>
      )}
    />
  );
};

/** The fields of each content but for the signature and the publication, which are acts of a day. */
export const FIELDS_OF_CONTENT = {
  ...{ period: PeriodFields, regulation: RegulationFields, requests: RequestsFields, tools: ToolsFields },
  ...{ committee: CommitteeFields, measures: MeasuresFields },
  ...{ activities: ActivitiesFields, steps: StepsFields },
} as const satisfies Readonly<Record<Exclude<AgileContent, "published">, (props: FieldsProps) => ReactNode>>;
