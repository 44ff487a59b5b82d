import { ACCUMULATIONS, FREQUENCIES, type Accumulation } from "@albero/domain";
import type { UnitRef } from "@albero/contract";
import { useTranslation } from "react-i18next";
import { Choice } from "../../components/choice.tsx";
import { TextField } from "../../components/text-field.tsx";
import { capital } from "../../i18n/capital.ts";
import { DecimalsField } from "./decimals-field.tsx";
import type { Lack, NewMeasure } from "./new-indicator.ts";

type Props = {
  readonly measures: readonly NewMeasure[];
  readonly units: readonly UnitRef[];
  readonly lacks: readonly Lack[];
  readonly onChange: (id: string, fields: Partial<NewMeasure>) => void;
};

type OneProps = Omit<Props, "measures"> & { readonly measure: NewMeasure; readonly number: number };

/** How the values of a number make the year. */
const OF_NUMBERS: readonly Accumulation[] = ACCUMULATIONS.filter((each) => each !== "event-date");

const NumberFields = ({ measure, lacks, onChange }: OneProps) => {
  const { t } = useTranslation();
  const { id, unit, decimals, accumulation } = measure;
  const lacksUnit = lacks.includes("measure-unit") && unit.trim() === "";
  return (
    <>
      <TextField
        label={t("indicator.unit")}
        value={unit}
        onChange={(text) => onChange(id, { unit: text })}
        error={lacksUnit ? t("draft.needed") : null}
      />
      <DecimalsField value={decimals} onChange={(count) => onChange(id, { decimals: count })} />
      <Choice
        label={t("measure.accumulation")}
        value={accumulation}
        options={OF_NUMBERS.map((value) => ({ value, label: capital(t(`accumulation.${value}`)) }))}
        onChange={(value) => onChange(id, { accumulation: value })}
      />
    </>
  );
};

const One = (props: OneProps) => {
  const { t } = useTranslation();
  const { measure, number, units, lacks, onChange } = props;
  const { id, name, officeId, frequency, valueType } = measure;
  const lacksName = lacks.includes("measure-name") && name.trim() === "";
  return (
    <fieldset className="formula-part stack">
      <legend>{t("draft.newIndicator.measureNumber", { number })}</legend>
      <TextField
        label={t("draft.newIndicator.measureName")}
        value={name}
        onChange={(text) => onChange(id, { name: text })}
        error={lacksName ? t("draft.needed") : null}
      />
      <Choice
        label={t("measure.sourceUnit")}
        value={officeId === "" ? "none" : officeId}
        options={[
          { value: "none", label: t("draft.newIndicator.chooseOffice") },
          ...units.map((unit) => ({ value: unit.id, label: unit.name })),
        ]}
        onChange={(unitId) => onChange(id, { officeId: unitId === "none" ? "" : unitId })}
      />
      <Choice
        label={t("measure.frequency")}
        value={frequency}
        options={FREQUENCIES.map((value) => ({ value, label: capital(t(`frequency.${value}`)) }))}
        onChange={(value) => onChange(id, { frequency: value })}
      />
      {valueType === "number" && <NumberFields {...props} />}
    </fieldset>
  );
};

/** The measures that are defined together with an indicator: what they count, who enters them, how often. */
export const NewMeasures = ({ measures, ...rest }: Props) =>
  measures.map((measure, index) => <One key={measure.id} measure={measure} number={index + 1} {...rest} />);
