import { AGILE_WORDS, type AgileContent, type AgileYear, type CitedAct } from "@albero/domain";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { useAsOf } from "../../app/as-of.ts";
import { Facts } from "../../components/facts.tsx";
import { SimpleTable } from "../../components/simple-table.tsx";
import { formatDay, formatNumber } from "../../i18n/format.ts";

type Props = { readonly year: AgileYear; readonly content: AgileContent };

const Act = ({ act: { act, on } }: { readonly act: CitedAct }) => {
  const { t } = useTranslation();
  return (
    <>
      {act}, {on === null ? <span className="absent">{t("agile.undated")}</span> : formatDay(on)}
    </>
  );
};

const NotTold = () => {
  const { t } = useTranslation();
  return <p className="empty">{t("agile.notTold")}</p>;
};

type TableProps = {
  readonly caption: string;
  readonly heads: readonly string[];
  readonly rows: readonly (readonly ReactNode[])[];
  readonly numbers?: readonly number[];
};

const Table = (props: TableProps) => (props.rows.length === 0 ? <NotTold /> : <SimpleTable {...props} />);

const Regulation = ({ year: { regulation } }: Pick<Props, "year">) => {
  const { t } = useTranslation();
  if (regulation === null) return <NotTold />;
  const { title, act, changes, unchangedBecause } = regulation;
  return (
    <Facts
      facts={[
        { label: t("agile.name"), value: title },
        { label: t("agile.act"), value: <Act act={act} /> },
        {
          label: t("agile.changes"),
          value:
            changes.length === 0
              ? t("agile.noChange")
              : changes.map((each, at) => (
                  <div key={at}>
                    <Act act={each} />
                  </div>
                )),
        },
        { label: t("agile.unchanged"), value: unchangedBecause },
      ]}
    />
  );
};

const Requests = ({ year: { requests, staff, days } }: Pick<Props, "year">) => {
  const { t } = useTranslation();
  const { language } = useAsOf();
  return (
    <>
      <Table
        caption={AGILE_WORDS[language].contents.requests}
        heads={[t("agile.kind"), t("agile.made"), t("agile.granted")]}
        rows={requests.map(({ kind, count, granted }) => [AGILE_WORDS[language].kinds[kind], count, granted])}
        numbers={[1, 2]}
      />
      <Facts
        facts={[
          { label: t("agile.staff"), value: staff },
          { label: t("agile.allDays"), value: days === null ? null : formatNumber(days.all) },
          { label: t("agile.elsewhereDays"), value: days === null ? null : formatNumber(days.elsewhere) },
        ]}
      />
    </>
  );
};

const Activities = ({ year }: Pick<Props, "year">) => {
  const { t } = useTranslation();
  const { language } = useAsOf();
  return (
    <Table
      caption={AGILE_WORDS[language].contents.activities}
      heads={[t("agile.activity"), t("agile.unit"), t("agile.mode"), t("agile.reason")]}
      rows={year.activities.map(({ name, unit, mode, reason }) => [
        name,
        unit ?? "–",
        AGILE_WORDS[language].modes[mode],
        reason ?? "–",
      ])}
    />
  );
};

const Measures = ({ year }: Pick<Props, "year">) => {
  const { t } = useTranslation();
  const { language } = useAsOf();
  return (
    <Table
      caption={AGILE_WORDS[language].contents.measures}
      heads={[t("agile.done"), t("agile.act")]}
      rows={year.measures.map(({ text, act }) => [text, act === null ? "–" : <Act key="act" act={act} />])}
    />
  );
};

const Steps = ({ year }: Pick<Props, "year">) => {
  const { t } = useTranslation();
  const { language } = useAsOf();
  return (
    <Table
      caption={AGILE_WORDS[language].contents.steps}
      heads={[t("agile.step"), t("agile.from"), t("agile.to")]}
      rows={year.steps.map(({ text, from, to }) => [
        text,
        from === null ? "–" : formatDay(from),
        to === null ? "–" : formatDay(to),
      ])}
    />
  );
};

const Published = ({ year: { signed, published } }: Pick<Props, "year">) => {
  const { t } = useTranslation();
  if (signed === null && published === null) return <NotTold />;
  return (
    <Facts
      facts={[
        { label: t("agile.office"), value: signed?.office },
        { label: t("agile.place"), value: signed?.place },
        { label: t("agile.signedOn"), value: signed === null ? null : formatDay(signed.on) },
        { label: t("agile.publishedIn"), value: published?.place },
        { label: t("agile.publishedOn"), value: published === null ? null : formatDay(published.on) },
      ]}
    />
  );
};

const Period = ({ year: { period } }: Pick<Props, "year">) => {
  const { t } = useTranslation();
  return <p>{t("agile.until", { from: formatDay(period.from), to: formatDay(period.to) })}</p>;
};

const Tools = ({ year: { tools } }: Pick<Props, "year">) =>
  tools.length === 0 ? (
    <NotTold />
  ) : (
    <ul>
      {tools.map((tool) => (
        <li key={tool}>{tool}</li>
      ))}
    </ul>
  );

const Committee = ({ year: { committee } }: Pick<Props, "year">) =>
  committee === null ? <NotTold /> : <p>{committee}</p>;

const OF_CONTENT = {
  ...{ period: Period, regulation: Regulation, requests: Requests, tools: Tools, committee: Committee },
  ...{ measures: Measures, activities: Activities, steps: Steps, published: Published },
} as const;

/** One content of the report as it is told so far. */
export const Told = ({ year, content }: Props) => {
  const Content = OF_CONTENT[content];
  return <Content year={year} />;
};
