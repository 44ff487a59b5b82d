import { useTranslation } from "react-i18next";
import { Choice } from "../../components/choice.tsx";
import { Facts } from "../../components/facts.tsx";
import { plainText } from "../../components/figure.tsx";
import { IndicatorLink } from "../../components/links.tsx";
import { DefinitionFields } from "./definition-fields.tsx";
import { DraftField } from "./draft-field.tsx";
import type { DraftUse, Placed } from "./outline.ts";
import { Removal } from "./removal.tsx";
import { Standing } from "./standing.tsx";
import { readTarget, targetAsWritten, whyNot } from "./target-text.ts";
import type { Drafting } from "./use-draft.ts";
import { UseScale } from "./use-scale.tsx";

type Props = { readonly draft: Drafting; readonly use: DraftUse };

const Targets = ({ draft, use, indicator }: Props & { readonly indicator: Placed }) => {
  const { t } = useTranslation();
  const valueAt = (period: string) => use.targets.find((target) => target.period === period)?.value ?? null;
  const set = (period: string, text: string) => {
    const read = readTarget(text, indicator);
    if (read.kind === "value")
      void draft.edit([{ kind: "set-targets", cells: [{ useId: use.id, period, value: read.value }] }]);
  };
  return (
    <fieldset className="weights own-targets">
      <legend>{t("draft.targets")}</legend>
      {draft.view.plan.years.map(String).map((period) => (
        <div key={period} className="weight-row">
          <span>{period}</span>
          <DraftField
            labelHidden
            className={valueAt(period)?.kind === "formula" ? "" : "cell-number"}
            label={t("indicator.targetOf", { period })}
            value={targetAsWritten(valueAt(period))}
            check={(text) => whyNot(t, readTarget(text, indicator), indicator)}
            onSave={(text) => set(period, text)}
          />
        </div>
      ))}
    </fieldset>
  );
};

/** Everything the draft says of an indicator at its place: targets, responsible unit, standing. */
export const UsePanel = ({ draft, use }: Props) => {
  const { t } = useTranslation();
  const { content, indicators, units } = draft.view;
  const indicator = indicators.find(({ id }) => id === use.indicatorId);
  if (indicator === undefined) return null;
  const { previous } = indicator;
  const inPlan = content.uses.find(({ id }) => id === use.basedOnUseId)?.targets ?? [];
  const setUnit = (id: string) =>
    void draft.edit([
      { kind: "set", entity: "use", id: use.id, fields: { responsibleUnitId: id === "none" ? null : id } },
    ]);
  return (
    <div className="stack">
      <h2>
        <span className="code">{indicator.code}</span>{" "}
        <IndicatorLink id={indicator.id}>{indicator.title}</IndicatorLink>
      </h2>
      <Facts
        facts={[
          { label: t("indicator.unit"), value: indicator.unit },
          { label: t("indicator.direction"), value: t(`direction.${indicator.direction}`) },
          { label: t("indicator.formula"), value: <code>{indicator.formula}</code> },
          {
            label: t("draft.previous"),
            value:
              previous === null || (previous.figure.kind !== "number" && previous.figure.kind !== "date")
                ? null
                : `${plainText(previous.figure, indicator.unit, indicator.decimals)} (${previous.period})`,
          },
          {
            label: t("draft.cards.inPlan"),
            value: inPlan.map(({ period, value }) => `${period}: ${targetAsWritten(value)}`).join(" · "),
          },
        ]}
      />
      {inPlan.length > 0 && <p className="soft">{t("draft.cards.ownTargets")}</p>}
      {indicator.lastVersion > use.indicatorVersion && (
        <p className="warnings">
          {t("draft.renewed")}{" "}
          <button
            type="button"
            className="plain link"
            onClick={() =>
              void draft.edit([
                {
                  kind: "set",
                  entity: "use",
                  id: use.id,
                  fields: { indicatorVersion: indicator.lastVersion },
                },
              ])
            }
          >
            {t("draft.renew")}
          </button>
        </p>
      )}
      <Targets draft={draft} use={use} indicator={indicator} />
      <Choice
        label={t("indicator.responsible")}
        value={use.responsibleUnitId ?? "none"}
        options={[
          { value: "none", label: t("draft.noUnit") },
          ...units.map(({ id, name }) => ({ value: id, label: name })),
        ]}
        onChange={setUnit}
      />
      <DefinitionFields key={indicator.id} draft={draft} use={use} indicator={indicator} />
      <UseScale draft={draft} use={use} />
      <Standing draft={draft} entity="use" thing={use} />
      <Removal draft={draft} entity="use" id={use.id} />
    </div>
  );
};
