import {
  PROJECT_INDICATOR_KINDS,
  TARGET_COMPARISONS,
  type Project,
  type ProjectIndicator,
  type ProjectTarget,
} from "@albero/domain";
import { useTranslation } from "react-i18next";
import { Choice } from "../../components/choice.tsx";
import { Section } from "../../components/section.tsx";
import { SimpleTable } from "../../components/simple-table.tsx";
import { TextArea } from "../../components/text-area.tsx";
import { TextField } from "../../components/text-field.tsx";
import { formatNumber } from "../../i18n/format.ts";
import { NumberField } from "./number-field.tsx";
import type { Writing } from "./use-draft.ts";

const NO_TARGET: ProjectTarget = { measure: "", comparison: null, value: null, to: null, unit: null };

const newIndicator = ({ number, indicators }: Project): ProjectIndicator => ({
  code: `P${String(number).padStart(2, "0")}-I${String(indicators.length + 1).padStart(2, "0")}`,
  ...{ name: "", kind: "count", group: null, source: null, link: null, by: null, targets: [NO_TARGET] },
});

const orNull = (text: string): string | null => (text === "" ? null : text);

type OneProps = {
  readonly target: ProjectTarget;
  readonly write: (target: ProjectTarget) => void;
};

const TargetFields = ({ target, write }: OneProps) => {
  const { t } = useTranslation();
  return (
    <>
      <TextField
        label={t("project.measure")}
        value={target.measure}
        onChange={(measure) => write({ ...target, measure })}
      />
      <Choice
        label={t("project.comparison")}
        value={target.comparison ?? "none"}
        options={[
          { value: "none", label: t("project.comparisons.none") },
          ...TARGET_COMPARISONS.map((value) => ({ value, label: t(`project.comparisons.${value}`) })),
        ]}
        onChange={(chosen) => write({ ...target, comparison: chosen === "none" ? null : chosen })}
      />
      <NumberField
        label={t("project.target")}
        value={target.value}
        isLabelled
        onWritten={(value) => write({ ...target, value })}
      />
      <TextField
        label={t("project.unit")}
        value={target.unit ?? ""}
        onChange={(unit) => write({ ...target, unit: orNull(unit) })}
      />
    </>
  );
};

type IndicatorProps = {
  readonly indicator: ProjectIndicator;
  readonly result: string;
  readonly write: (indicator: ProjectIndicator) => void;
  readonly report: (text: string) => void;
  readonly remove: () => void;
};

const IndicatorFields = ({ indicator, result, write, report, remove }: IndicatorProps) => {
  const { t } = useTranslation();
  const targets = indicator.targets.length === 0 ? [NO_TARGET] : indicator.targets;
  return (
    <fieldset className="new-act stack">
      <legend>{indicator.code}</legend>
      <TextField
        label={t("project.indicatorName")}
        value={indicator.name}
        onChange={(name) => write({ ...indicator, name })}
      />
      <Choice
        label={t("project.kind")}
        value={indicator.kind}
        options={PROJECT_INDICATOR_KINDS.map((value) => ({ value, label: t(`project.kinds.${value}`) }))}
        onChange={(kind) => write({ ...indicator, kind })}
      />
      <TextField
        label={t("project.source")}
        value={indicator.source ?? ""}
        onChange={(source) => write({ ...indicator, source: orNull(source) })}
      />
      <TextField
        label={t("project.link")}
        hint={t("project.linkHint")}
        value={indicator.link ?? ""}
        onChange={(link) => write({ ...indicator, link: orNull(link) })}
      />
      {targets.map((target, at) => (
        <TargetFields
          key={at}
          target={target}
          write={(written) => write({ ...indicator, targets: targets.with(at, written) })}
        />
      ))}
      <TextArea label={t("project.result")} value={result} onChange={report} rows={1} />
      <div className="actions">
        <button type="button" className="plain link" onClick={remove}>
          {t("project.removeIndicator", { code: indicator.code })}
        </button>
      </div>
    </fieldset>
  );
};

const reported = (project: Project, indicator: string, text: string): Project => ({
  ...project,
  results: [
    ...project.results.filter((each) => each.indicator !== indicator),
    ...(text === "" ? [] : [{ indicator, text }]),
  ],
});

const resultOf = ({ results }: Project, code: string): string =>
  results.find(({ indicator }) => indicator === code)?.text ?? "";

const Shown = ({ project }: { readonly project: Project }) => {
  const { t } = useTranslation();
  const asked = ({ comparison, value, unit }: ProjectTarget): string =>
    value === null
      ? ""
      : [comparison === null ? "" : t(`project.comparisons.${comparison}`), formatNumber(value), unit ?? ""]
          .join(" ")
          .trim();
  return (
    <SimpleTable
      caption={t("project.indicators")}
      heads={[t("project.indicatorName"), t("project.target"), t("project.source"), t("project.result")]}
      rows={project.indicators.map(({ code, name, targets, source }) => [
        `${code} ${name}`,
        targets.map(asked).join("; "),
        source,
        resultOf(project, code),
      ])}
    />
  );
};

/** How the result of the project is shown: each indicator with target and source, and what it came to. */
export const IndicatorsSection = ({ project, change }: Writing) => {
  const { t } = useTranslation();
  const { indicators } = project;
  return (
    <Section title={t("project.indicators")} anchor="indicators">
      {indicators.length === 0 && <p className="empty">{t("project.noIndicators")}</p>}
      {indicators.length > 0 && <Shown project={project} />}
      {change !== null && (
        <details className="how">
          <summary>{t("project.writeIndicators")}</summary>
          {indicators.map((indicator, at) => (
            <IndicatorFields
              key={at}
              indicator={indicator}
              result={resultOf(project, indicator.code)}
              write={(written) => change({ ...project, indicators: indicators.with(at, written) })}
              report={(text) => change(reported(project, indicator.code, text))}
              remove={() => change({ ...project, indicators: indicators.toSpliced(at, 1) })}
            />
          ))}
          <div className="actions after">
            <button
              type="button"
              className="btn btn-outline-primary"
              onClick={() => change({ ...project, indicators: [...indicators, newIndicator(project)] })}
            >
              {t("project.addIndicator")}
            </button>
          </div>
        </details>
      )}
    </Section>
  );
};
