import type { AgencyView } from "@albero/contract";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { Choice } from "../../components/choice.tsx";
import { Headline } from "../../components/headline.tsx";
import { Light } from "../../components/light.tsx";
import { Loaded } from "../../components/loaded.tsx";
import { ProblemText } from "../../components/problem-text.tsx";
import { Section } from "../../components/section.tsx";
import { SimpleTable } from "../../components/simple-table.tsx";
import { formatPercent } from "../../i18n/format.ts";
import { useAgency, useJoinAgency } from "../../queries/agency.ts";

type Props = { readonly unitId: string; readonly view: AgencyView };

const NONE = "none";

/** Which body the agency is, for whoever edits the organisation of both. */
const Joining = ({ unitId, view }: Props) => {
  const { t } = useTranslation();
  const join = useJoinAgency(unitId);
  const known = view.agency?.id ?? NONE;
  const [chosen, setChosen] = useState(known);
  const listed = [...view.choices, ...(view.agency === null ? [] : [view.agency])];
  const bodies = [...new Map(listed.map((body) => [body.id, body])).values()];
  return (
    <>
      <div className="tools">
        <Choice
          label={t("agency.body")}
          value={chosen}
          options={[
            { value: NONE, label: t("agency.none") },
            ...bodies.map(({ id, name }) => ({ value: id, label: name })),
          ]}
          onChange={setChosen}
        />
        <button
          type="button"
          className="btn btn-outline-primary"
          disabled={chosen === known || join.isPending}
          onClick={() =>
            join.mutate({ agencyBodyId: chosen === NONE ? null : chosen, version: view.revision })
          }
        >
          {t("agency.join")}
        </button>
      </div>
      {join.error !== null && <ProblemText error={join.error} />}
    </>
  );
};

const Contents = ({ unitId, view }: Props) => {
  const { t } = useTranslation();
  return (
    <>
      {view.agency !== null && (
        <>
          <Headline rollUp={view.joined} label={t("agency.figure", { name: view.agency.name })} />
          <SimpleTable
            caption={t("agency.title")}
            heads={[t("agency.objective"), t("agency.from"), t("agency.achievement"), t("agency.light")]}
            numbers={[2]}
            rows={view.objectives.map(({ code, title, from, achievement, light }) => [
              `${code} ${title}`,
              t(`agency.${from}`),
              achievement === null ? "–" : formatPercent(achievement),
              <Light key="light" light={light} />,
            ])}
          />
        </>
      )}
      {view.choices.length > 0 && <Joining key={view.revision} unitId={unitId} view={view} />}
    </>
  );
};

/** A special agency joined with the body it is; nothing to see where it is not, and for whoever may not join it. */
export const AgencySection = ({ unitId }: { readonly unitId: string }) => {
  const { t } = useTranslation();
  const agency = useAgency(unitId);
  const isEmpty = agency.data?.agency === null && agency.data.choices.length === 0;
  if (isEmpty) return null;
  return (
    <Section title={t("agency.title")} anchor="agency">
      <Loaded query={agency}>{(view) => <Contents unitId={unitId} view={view} />}</Loaded>
    </Section>
  );
};
