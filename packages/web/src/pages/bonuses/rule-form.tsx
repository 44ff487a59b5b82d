import type { BonusOptions, Decimal, DistributionRule } from "@albero/domain";
import { CHAMBER_BONUS, readingsOf } from "@albero/domain";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { Choice } from "../../components/choice.tsx";
import { TextField } from "../../components/text-field.tsx";
import { NumberField } from "../project/number-field.tsx";
import { bandsText, gradesText, readBands, readGrades } from "./lists.ts";

type Props = {
  readonly rule: DistributionRule;
  readonly change: (about: Partial<DistributionRule>) => void;
};

const decimal = (number: number): Decimal => String(number) as Decimal;

const NUMBERS = [
  "objectivesPercent",
  "minimumScore",
  "months",
  "adInterimPercent",
  "paymentTimesPercent",
] as const;

const NumberFields = ({ rule, change }: Props) => {
  const { t } = useTranslation();
  return NUMBERS.map((name) => (
    <NumberField
      key={name}
      label={t(`bonuses.${name}`)}
      value={decimal(rule[name])}
      isLabelled
      onWritten={(value) => change({ [name]: Number(value ?? 0) })}
    />
  ));
};

const WAYS = {
  scoreBy: ["parts", "total"],
  aboveMost: ["keep", "shareAgain"],
  notAssigned: ["economy", "shareAgain"],
} as const;

const WayFields = ({ rule, change }: Props) => {
  const { t } = useTranslation();
  return (["scoreBy", "notAssigned", "aboveMost"] as const).map((name) => (
    <Choice
      key={name}
      label={t(`bonuses.${name}`)}
      value={rule[name]}
      options={WAYS[name].map((value) => ({ value, label: t(`bonuses.readings.${value}`) }))}
      onChange={(value) => change({ [name]: value })}
    />
  ));
};

type Reading = BonusOptions[keyof BonusOptions];
const POINTS = Object.keys(CHAMBER_BONUS.choices) as readonly (keyof BonusOptions)[];

/** The points the texts leave open, each with its readings, the default first. */
const PointFields = ({ rule, change }: Props) => {
  const { t } = useTranslation();
  return POINTS.map((name) => (
    <Choice<string>
      key={name}
      label={t(`bonuses.points.${name}`)}
      value={rule.options[name]}
      options={readingsOf<Reading>(CHAMBER_BONUS.choices[name]).map((value) => ({
        value,
        label: t(`bonuses.readings.${value}`),
      }))}
      onChange={(value) => change({ options: { ...rule.options, [name]: value } })}
    />
  ));
};

type Higher = NonNullable<DistributionRule["higher"]>;
const NO_HIGHER: Higher = { premiumPercent: 0, ofPeople: 10, ties: "none" };

/** Without a premium there is no quota either. */
const withPremium = (higher: Higher, premiumPercent: number): Higher | null =>
  premiumPercent > 0 ? { ...higher, premiumPercent } : null;

const HigherFields = ({ rule, change }: Props) => {
  const { t } = useTranslation();
  const higher = rule.higher ?? NO_HIGHER;
  return (
    <>
      <NumberField
        label={t("bonuses.premiumPercent")}
        value={decimal(higher.premiumPercent)}
        isLabelled
        onWritten={(value) => change({ higher: withPremium(higher, Number(value ?? 0)) })}
      />
      {rule.higher !== null && (
        <>
          <NumberField
            label={t("bonuses.ofPeople")}
            value={decimal(higher.ofPeople)}
            isLabelled
            onWritten={(value) => change({ higher: { ...higher, ofPeople: Number(value ?? 0) } })}
          />
          <Choice
            label={t("bonuses.ties")}
            value={higher.ties}
            options={(["none", "all"] as const).map((value) => ({
              value,
              label: t(`bonuses.readings.${value}`),
            }))}
            onChange={(ties) => change({ higher: { ...higher, ties } })}
          />
        </>
      )}
    </>
  );
};

/** A list that is written in a line; what cannot be read stays there and is told. */
const ListField = <Value,>({
  name,
  text: first,
  read,
  onRead,
}: {
  readonly name: "bands" | "grades";
  readonly text: string;
  readonly read: (text: string) => Value | null;
  readonly onRead: (value: Value) => void;
}) => {
  const { t } = useTranslation();
  const [text, setText] = useState(first);
  const write = (written: string) => {
    setText(written);
    const value = read(written);
    if (value !== null) onRead(value);
  };
  return (
    <TextField
      label={t(`bonuses.${name}`)}
      value={text}
      onChange={write}
      hint={t(`bonuses.${name}Hint`)}
      error={read(text) === null ? t(`bonuses.${name}Wrong`) : null}
    />
  );
};

/** Everything a rule says: what counts, what each has, what happens to the rest, and every point left open. */
export const RuleFields = ({ rule, change }: Props) => {
  const { t } = useTranslation();
  return (
    <>
      <TextField label={t("bonuses.name")} value={rule.name} onChange={(name) => change({ name })} />
      <TextField
        label={t("bonuses.source")}
        value={rule.source ?? ""}
        onChange={(source) => change({ source: source === "" ? null : source })}
      />
      <ListField
        name="bands"
        text={bandsText(rule.bands)}
        read={readBands}
        onRead={(bands) => change({ bands })}
      />
      <WayFields rule={rule} change={change} />
      <NumberField
        label={t("bonuses.fixedEach")}
        value={rule.fixedEach}
        decimals={2}
        isLabelled
        onWritten={(amount) => change({ fixedEach: amount ?? decimal(0) })}
      />
      <NumberField
        label={t("bonuses.most")}
        value={rule.most}
        decimals={2}
        isLabelled
        onWritten={(most) => change({ most })}
      />
      <HigherFields rule={rule} change={change} />
      <ListField
        name="grades"
        text={gradesText(rule.grades)}
        read={readGrades}
        onRead={(grades) => change({ grades })}
      />
      <NumberFields rule={rule} change={change} />
      <PointFields rule={rule} change={change} />
    </>
  );
};
