import type { ChangesView } from "@albero/contract";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { useAsOf } from "../../app/as-of.ts";
import { ProblemError } from "../../app/problem-error.ts";
import { Choice } from "../../components/choice.tsx";
import { DayField } from "../../components/day-field.tsx";
import { Loading } from "../../components/loading.tsx";
import { ProblemText } from "../../components/problem-text.tsx";
import { Section } from "../../components/section.tsx";
import { formatDay } from "../../i18n/format.ts";
import { readDay } from "../../i18n/read-day.ts";
import { useBody } from "../../queries/body.ts";
import { useChanges } from "../../queries/changes.ts";
import { ChangeRows, type Change } from "./change-rows.tsx";
import { dayOf, openingOf, SINCE_KINDS, sinceOf, type SinceKind } from "./since.ts";

const KINDS = {
  tree: ["body", "node"],
  use: ["use"],
  card: ["card", "card-objective"],
  measure: ["measure"],
};
type Group = keyof typeof KINDS;
const GROUPS = Object.keys(KINDS) as readonly Group[];

/** So many changes are looked at all at once; of more the first group is open. */
const FEW = 12;

const labelOf = ({ of }: Change): string => {
  switch (of.kind) {
    case "body":
      return "";
    case "node":
      return of.node.code;
    case "card":
      return of.card.code;
    case "measure":
      return of.measure.name;
    default:
      return of.code;
  }
};

const byLabel = (one: Change, other: Change): number =>
  labelOf(one).localeCompare(labelOf(other), "it", { numeric: true });

const Groups = ({ view, figures }: { readonly view: ChangesView; readonly figures: readonly Change[] }) => {
  const { t } = useTranslation();
  const groups = GROUPS.map((group) => ({
    group,
    rows: figures.filter(({ of }) => KINDS[group].includes(of.kind)).toSorted(byLabel),
  })).filter(({ rows }) => rows.length > 0);
  return groups.map(({ group, rows }, place) => (
    <details key={group} className="change-group" open={place === 0 || figures.length <= FEW}>
      <summary>
        {t(`changes.kinds.${group}`)} ({rows.length})
      </summary>
      <ChangeRows figures={rows} causes={view.causes} />
    </details>
  ));
};

type Wanted = (figure: Change) => boolean;

/** What changed since the moment, of what the page is about. */
const Since = ({ since, wanted }: { readonly since: string; readonly wanted: Wanted }) => {
  const { t } = useTranslation();
  const { data, error } = useChanges(since);
  const day = formatDay(dayOf(since));
  if (error instanceof ProblemError && error.problem.code === "no-plan-in-force")
    return <p className="empty">{t("changes.noPlan", { day })}</p>;
  if (error !== null) return <ProblemText error={error} />;
  if (data === undefined) return <Loading />;
  const figures = data.figures.filter(wanted);
  const { before, after } = data.planVersions;
  if (figures.length === 0) return <p className="empty">{t("changes.none", { day })}</p>;
  return (
    <>
      {before !== after && <p className="soft">{t("changes.versions", { before, after })}</p>}
      <Groups view={data} figures={figures} />
    </>
  );
};

/** A part of a page that tells what changed since a moment one chooses, and why. */
export const ChangesSection = ({ wanted }: { readonly wanted: Wanted }) => {
  const { t } = useTranslation();
  const { query } = useAsOf();
  const { data: body } = useBody();
  const [kind, setKind] = useState<SinceKind>("week");
  const [text, setText] = useState("");
  if (body === undefined) return null;
  const moment = { ...body.moment, ...query };
  const { plan } = body;
  const day = readDay(text);
  const opening = formatDay(openingOf(moment.period, moment.today));
  const kinds = SINCE_KINDS.filter((each) => each !== "version" || (plan?.version ?? 1) > 1);
  const options = kinds.map((value) => ({ value, label: t(`changes.choices.${value}`, { day: opening }) }));
  const since = sinceOf({ kind, day: day ?? moment.today, moment, plan });
  return (
    <Section
      title={t("changes.title")}
      anchor="changes"
      tools={<Choice label={t("changes.since")} value={kind} options={options} onChange={setKind} />}
    >
      {kind === "day" && (
        <DayField
          label={t("changes.day")}
          value={text}
          onChange={setText}
          error={text.length >= 8 && day === null ? t("moment.dayWrong") : null}
        />
      )}
      {(kind !== "day" || day !== null) && <Since since={since} wanted={wanted} />}
    </Section>
  );
};
