import type { DifferencesView, DifferenceView } from "@albero/contract";
import { useNavigate, useParams, useSearch } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { Choice } from "../../components/choice.tsx";
import { Crumbs } from "../../components/crumbs.tsx";
import { Jumps } from "../../components/jumps.tsx";
import { CardLink } from "../../components/links.tsx";
import { Loaded } from "../../components/loaded.tsx";
import { named } from "../../components/named.ts";
import { Page } from "../../components/page.tsx";
import { PlansLink } from "../../components/plan-links.tsx";
import { Section } from "../../components/section.tsx";
import { SimpleTable } from "../../components/simple-table.tsx";
import { useDifferences, usePlans } from "../../queries/planning.ts";

const Difference = ({ difference }: { readonly difference: DifferenceView }) => {
  const { t } = useTranslation();
  const { code, title, place, words, fields } = difference;
  return (
    <li className="difference">
      <h3>{code === "" ? title : named({ code, title })}</h3>
      {place !== null && <p className="under">{place}</p>}
      {fields.length === 0 ? (
        <p>{words}</p>
      ) : (
        <SimpleTable
          caption={words}
          heads={[t("differences.what"), t("differences.before"), t("differences.after")]}
          rows={fields.map(({ label, before, after }) => [label, before, after])}
        />
      )}
    </li>
  );
};

const CHANGES = ["added", "changed", "moved", "struck-out", "removed"] as const;

const Versions = ({ view }: { readonly view: DifferencesView }) => {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const plans = usePlans();
  const known = plans.data?.plans.find(({ plan }) => plan.id === view.plan.id)?.versions ?? [];
  const options = known.map(({ version, status }) => ({
    value: String(version),
    label: `${t("tree.version", { version })} (${t(`planStatus.${status}`)})`,
  }));
  const choose = (chosen: Readonly<Record<string, string>>) =>
    void navigate({ to: ".", search: (before) => ({ ...before, ...chosen }) });
  return (
    <div className="tools">
      <Choice
        label={t("differences.from")}
        value={String(view.before.version)}
        options={options}
        onChange={(da) => choose({ da })}
      />
      <Choice
        label={t("differences.to")}
        value={String(view.after.version)}
        options={options}
        onChange={(a) => choose({ a })}
      />
      <button type="button" className="btn btn-outline-primary" onClick={() => window.print()}>
        {t("differences.print")}
      </button>
    </div>
  );
};

const Effects = ({ cards }: Pick<DifferencesView, "cards">) => {
  const { t } = useTranslation();
  if (cards.length === 0) return null;
  return (
    <Section title={t("differences.cards")} anchor="cards">
      <ul className="plain-list">
        {cards.map(({ card, lines }) => (
          <li key={card.id}>
            <CardLink id={card.id}>{named(card)}</CardLink>
            <ul className="notes">
              {lines.map((line) => (
                <li key={line}>{line}</li>
              ))}
            </ul>
          </li>
        ))}
      </ul>
    </Section>
  );
};

const Contents = ({ view }: { readonly view: DifferencesView }) => {
  const { t } = useTranslation();
  const { differences } = view;
  const groups = CHANGES.map((change) => ({
    change,
    title: t(`differences.kinds.${change}`),
    rows: differences.filter((difference) => difference.change === change),
  })).filter(({ rows }) => rows.length > 0);
  return (
    <Page
      crumbs={<Crumbs>{[<PlansLink key="plans">{t("pages.plans")}</PlansLink>]}</Crumbs>}
      above={view.plan.title}
      title={t("differences.title", { from: view.before.version, to: view.after.version })}
      lead={t("differences.count", { count: differences.length })}
    >
      <Versions view={view} />
      <Jumps parts={groups.map(({ change, title }) => ({ anchor: change, title }))} />
      {differences.length === 0 && <p className="empty">{t("differences.nothing")}</p>}
      {groups.map(({ change, title, rows }) => (
        <Section key={change} anchor={change} title={`${title} (${rows.length})`}>
          <ul className="differences">
            {rows.map((difference) => (
              <Difference key={`${difference.entity} ${difference.id}`} difference={difference} />
            ))}
          </ul>
        </Section>
      ))}
      <Effects cards={view.cards} />
    </Page>
  );
};

const numberOf = (text: string | undefined): number | null => (text === undefined ? null : Number(text));

/** What changed between two versions of a plan, before and after, to be read on paper by who decides. */
export const DifferencesPage = () => {
  const { planId } = useParams({ from: "/enti/$bodyId/piani/$planId/differenze" });
  const { da, a } = useSearch({ from: "/enti/$bodyId/piani/$planId/differenze" });
  return (
    <Loaded query={useDifferences({ planId, from: numberOf(da), to: numberOf(a) })}>
      {(view) => <Contents view={view} />}
    </Loaded>
  );
};
