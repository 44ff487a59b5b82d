import type { AgileYearView } from "@albero/contract";
import {
  AGILE_CONTENTS,
  AGILE_DUTIES,
  AGILE_WORDS,
  agileDueDay,
  agileFindings,
  agileIndicators,
  describeAgileFinding,
  newAgileYear,
} from "@albero/domain";
import { useNavigate, useParams } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { useAsOf, useBodyId } from "../../app/as-of.ts";
import { useMay } from "../../app/may.ts";
import { Folded } from "../../components/folded.tsx";
import { Loaded } from "../../components/loaded.tsx";
import { Page } from "../../components/page.tsx";
import { Section } from "../../components/section.tsx";
import { SimpleTable } from "../../components/simple-table.tsx";
import { YearChoice } from "../../components/year-choice.tsx";
import { formatDay, formatNumber, formatPercent } from "../../i18n/format.ts";
import { useAgileYear, useAgileYears, useSaveAgileYear } from "../../queries/agile.ts";
import { YearForm } from "../projects/year-form.tsx";
import { AgreementsSection } from "./agreements.tsx";
import { EditContent } from "./edit-content.tsx";
import { Told } from "./told.tsx";

type ViewProps = { readonly view: AgileYearView };

/** What is still to be written or mended before the report goes out, and until when. */
const ToDo = ({ view: { document } }: ViewProps) => {
  const { t } = useTranslation();
  const { language } = useAsOf();
  const due = agileDueDay(document.year, AGILE_DUTIES);
  const duty = AGILE_DUTIES.findLast(({ from }) => from <= document.year);
  const findings = agileFindings(document, AGILE_DUTIES);
  return (
    <>
      {due !== null && duty !== undefined && (
        <p className="soft">{t("agile.due", { day: formatDay(due), source: duty.source })}</p>
      )}
      {findings.length === 0 ? (
        <p>
          {t("agile.whole")} {t("agile.report")}
        </p>
      ) : (
        <ul className="warnings">
          {findings.map((finding) => {
            const told = describeAgileFinding(finding, language);
            return <li key={told}>{told}</li>;
          })}
        </ul>
      )}
    </>
  );
};

const Indicators = ({ view: { document, people } }: ViewProps) => {
  const { t } = useTranslation();
  const { language } = useAsOf();
  const shown = (value: string | null) => (value === null ? "–" : formatNumber(value));
  return (
    <Section title={t("agile.indicators")} anchor="indicators">
      <SimpleTable
        caption={t("agile.indicators")}
        heads={[t("agile.indicator"), t("agile.part"), t("agile.total"), t("agile.share")]}
        rows={agileIndicators(document, people).map(({ code, part, whole, percent }) => [
          AGILE_WORDS[language].indicators[code],
          shown(part),
          shown(whole),
          percent === null ? "–" : formatPercent(percent),
        ])}
        numbers={[1, 2, 3]}
      />
    </Section>
  );
};

const Contents = ({ view }: ViewProps) => {
  const { t } = useTranslation();
  const { language } = useAsOf();
  const mayEdit = useMay("agile.edit");
  return AGILE_CONTENTS.map((content) => {
    const title = AGILE_WORDS[language].contents[content];
    return (
      <Section key={content} title={title} anchor={content}>
        <Told year={view.document} content={content} />
        {mayEdit && (
          <Folded label={t("agile.write", { content: title })}>
            {(close) => <EditContent {...{ view, content }} onDone={close} />}
          </Folded>
        )}
      </Section>
    );
  });
};

const OfYear = ({ year, years }: { readonly year: string; readonly years: readonly number[] }) => {
  const bodyId = useBodyId();
  const navigate = useNavigate();
  const query = useAgileYear(year);
  return (
    <>
      <YearChoice
        {...{ year, years }}
        onChange={(chosen) =>
          void navigate({ to: "/enti/$bodyId/lavoro-a-distanza/$year", params: { bodyId, year: chosen } })
        }
      />
      <Loaded query={query}>
        {(view) => (
          <>
            <ToDo view={view} />
            <Indicators view={view} />
            <Contents key={view.revision} view={view} />
          </>
        )}
      </Loaded>
    </>
  );
};

const NewYear = ({ years }: { readonly years: readonly number[] }) => {
  const { t } = useTranslation();
  const bodyId = useBodyId();
  const navigate = useNavigate();
  const save = useSaveAgileYear();
  const begin = (year: number) =>
    save.mutate(
      { document: newAgileYear(year), version: 0 },
      {
        onSuccess: () =>
          void navigate({
            ...{ to: "/enti/$bodyId/lavoro-a-distanza/$year", params: { bodyId, year: String(year) } },
          }),
      },
    );
  return <YearForm label={t("agile.newYear")} {...{ years, begin }} sending={save} />;
};

/** Remote work of a year: what its report tells, what it still lacks, its indicators, and the individual agreements. */
export const AgilePage = () => {
  const { t } = useTranslation();
  const { year } = useParams({ strict: false });
  const mayEdit = useMay("agile.edit");
  const mayAgree = useMay("agile.agree");
  const query = useAgileYears();
  return (
    <Page title={t("agile.title")} lead={<p>{t("agile.lead")}</p>}>
      <Loaded query={query}>
        {({ years }) => (
          <>
            {years.length === 0 ? (
              <p className="empty">{t("agile.none")}</p>
            ) : (
              <OfYear year={year ?? String(years[0])} years={years} />
            )}
            {mayEdit && <NewYear years={years} />}
          </>
        )}
      </Loaded>
      {mayAgree && <AgreementsSection />}
    </Page>
  );
};
