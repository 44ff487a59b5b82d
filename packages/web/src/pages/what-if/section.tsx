import type { LeversView } from "@albero/contract";
import { useDeferredValue, useState } from "react";
import { useTranslation } from "react-i18next";
import { Loading } from "../../components/loading.tsx";
import { ProblemText } from "../../components/problem-text.tsx";
import { Section } from "../../components/section.tsx";
import { useLevers, useWhatIf, type LeversOf } from "../../queries/changes.ts";
import { LeverField } from "./lever-field.tsx";
import { Results } from "./results.tsx";
import { assumptionsOf, draftIn, leversOf, textIn, type Typed } from "./supposing.ts";

const Play = ({ places }: Pick<LeversView, "places">) => {
  const { t } = useTranslation();
  const [typed, setTyped] = useState<Typed>({});
  const levers = leversOf(places);
  const assumptions = assumptionsOf(levers, useDeferredValue(typed));
  const { data, error } = useWhatIf(assumptions);
  if (levers.length === 0) return <p className="empty">{t("whatIf.nothing")}</p>;
  const isSupposing = assumptions.length > 0;
  return (
    <div className="what-if">
      <ul className="levers">
        {levers.map((named) => (
          <LeverField
            key={named.key}
            named={named}
            text={textIn(named, typed)}
            draft={draftIn(named, typed)}
            onChange={(text) => setTyped((before) => ({ ...before, [named.key]: text }))}
          />
        ))}
      </ul>
      <div>
        <h3>{t("whatIf.results")}</h3>
        {error !== null && isSupposing && <ProblemText error={error} />}
        {!isSupposing && <p className="soft">{t("whatIf.try")}</p>}
        <Results places={places} figures={isSupposing ? (data?.figures ?? []) : []} />
        {Object.keys(typed).length > 0 && (
          <button type="button" className="btn btn-outline-primary more" onClick={() => setTyped({})}>
            {t("whatIf.reset")}
          </button>
        )}
      </div>
    </div>
  );
};

const Opened = ({ of }: { readonly of: LeversOf }) => {
  const { data, error } = useLevers(of);
  if (error !== null) return <ProblemText error={error} />;
  return data === undefined ? <Loading /> : <Play places={data.places} />;
};

/** A part of a page to play with values: read only when somebody wants to, and nothing of it is ever saved. */
export const WhatIfSection = ({ of }: { readonly of: LeversOf }) => {
  const { t } = useTranslation();
  const [isOpen, setOpen] = useState(false);
  return (
    <Section title={t("whatIf.title")} lead={t("whatIf.lead")} anchor="what-if">
      {isOpen ? (
        <Opened of={of} />
      ) : (
        <button type="button" className="btn btn-outline-primary" onClick={() => setOpen(true)}>
          {t("whatIf.open")}
        </button>
      )}
    </Section>
  );
};
