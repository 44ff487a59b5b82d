import type { UsePlace, UseView } from "@albero/contract";
import type { TFunction } from "i18next";
import { useTranslation } from "react-i18next";
import { Bar } from "../../components/bar.tsx";
import { Facts } from "../../components/facts.tsx";
import { figureText, targetText } from "../../components/figure.tsx";
import { Light } from "../../components/light.tsx";
import { CardLink, NodeLink, UnitLink } from "../../components/links.tsx";
import { Section } from "../../components/section.tsx";
import { Forecast } from "./forecast.tsx";
import { Steps } from "../../components/steps.tsx";
import { formatPercent, formatPeriod } from "../../i18n/format.ts";

/** Where it is in the plan: the kind and code head the part, the full name leads there. */
const headingOf = (t: TFunction, { node, card }: UsePlace): string => {
  if (node !== null) return `${t(`kind.${node.kind}`)} ${node.code}`;
  return card === null ? "" : `${t("indicators.card")} ${card.code}`;
};

const PlaceLink = ({ node, card }: Pick<UsePlace, "node" | "card">) => {
  if (node !== null) return <NodeLink id={node.id}>{node.title}</NodeLink>;
  return card === null ? null : <CardLink id={card.id}>{card.title}</CardLink>;
};

/** What the value is compared with and how far it reached; or why there is no value. */
const Compared = ({ use }: { readonly use: UseView }) => {
  const { t } = useTranslation();
  const { figure, target, achievement } = use;
  return (
    <>
      <p className="headline-note">
        {target === null ? t("figure.noTarget") : t("figure.against", { target: targetText(t, use, target) })}{" "}
        {achievement !== null && (
          <strong>{t("figure.reached", { value: formatPercent(achievement) })}</strong>
        )}
      </p>
      {"causes" in figure && <p className="headline-note">{figure.causes.join(" ")}</p>}
    </>
  );
};

/** The value, large, with its light and what it is compared to. */
const Result = ({ use, isFirst }: { readonly use: UseView; readonly isFirst: boolean }) => {
  const { t } = useTranslation();
  const isThere = use.figure.kind === "number" || use.figure.kind === "date";
  return (
    <div className={isFirst ? "headline" : "headline headline-second"}>
      <p className="headline-label soft">{t("figure.value")}</p>
      <p className="headline-figure">
        <span className={isThere ? "headline-number" : "headline-number absent"}>
          {isThere ? figureText(t, use) : "—"}
        </span>
        <Light light={use.light} />
      </p>
      {use.achievement !== null && <Bar value={use.achievement} light={use.light} />}
      <Compared use={use} />
      {use.provisional && <p className="headline-note soft">{t("figure.provisionalLong")}</p>}
    </div>
  );
};

/** A year stands by itself in a label: "Obiettivo 2021". */
const inLabel = (period: string): string => (period.length === 4 ? period : formatPeriod(period));

type Stated = { readonly use: UseView; readonly target: UsePlace["targets"][number] };

/** A target as it is set, or what it comes to and the formula it is computed by. */
const StatedTarget = ({ use, target: { value, computedBy } }: Stated) => {
  const { t } = useTranslation();
  const text = value === null ? t("indicator.notComputed") : targetText(t, use, value);
  if (computedBy === null) return text;
  return (
    <>
      {text}
      <span className="under">{t("indicator.computedBy", { formula: computedBy })}</span>
    </>
  );
};

const Targets = ({ place }: { readonly place: UsePlace }) => {
  const { t } = useTranslation();
  const { use, targets, scoring } = place;
  return (
    <Facts
      facts={[
        ...targets.map((target) => ({
          label: t("indicator.targetOf", { period: inLabel(target.period) }),
          value: <StatedTarget use={use} target={target} />,
        })),
        {
          label:
            use.previous === null ? "" : t("indicator.previousOf", { period: inLabel(use.previous.period) }),
          value:
            use.previous === null
              ? null
              : figureText(t, { figure: use.previous.figure, unit: use.unit, decimals: null }),
        },
        { label: t("indicator.scoring"), value: scoring.join("; ") },
        { label: t("figure.weight"), value: use.weight === null ? null : formatPercent(use.weight) },
        {
          label: t("indicator.responsible"),
          value:
            use.responsible === null ? null : (
              <UnitLink id={use.responsible.id}>{use.responsible.name}</UnitLink>
            ),
        },
        {
          label: t("indicator.perimeter"),
          value:
            use.perimeter === null ? null : <UnitLink id={use.perimeter.id}>{use.perimeter.name}</UnitLink>,
        },
      ]}
    />
  );
};

/** One place of the indicator in the plan: result, targets, and how the result was computed. */
export const Place = ({ place, isFirst }: { readonly place: UsePlace; readonly isFirst: boolean }) => {
  const { t } = useTranslation();
  return (
    <Section title={headingOf(t, place)} lead={<PlaceLink {...place} />}>
      <div className="split">
        <Result use={place.use} isFirst={isFirst} />
        <Targets place={place} />
      </div>
      <Forecast place={place} />
      <details className="how" open={isFirst}>
        <summary>{t("figure.howComputed")}</summary>
        <Steps steps={place.steps} />
      </details>
    </Section>
  );
};
