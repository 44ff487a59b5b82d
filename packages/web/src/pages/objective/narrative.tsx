import type { NarrativeView } from "@albero/contract";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { useMay } from "../../app/may.ts";
import { Facts } from "../../components/facts.tsx";
import { Loaded } from "../../components/loaded.tsx";
import { Section } from "../../components/section.tsx";
import { formatInstant, formatPeriod } from "../../i18n/format.ts";
import { useNarrative } from "../../queries/following.ts";
import { NarrativeForm } from "./narrative-form.tsx";

/** A telling: what happened, why, what is being done, who says so and when. */
export const Told = ({ told }: { readonly told: NarrativeView }) => {
  const { t } = useTranslation();
  return (
    <>
      <Facts
        facts={[
          { label: t("narrative.happened"), value: told.happened },
          { label: t("narrative.causes"), value: told.causes },
          { label: t("narrative.actions"), value: told.actions },
        ]}
      />
      <p className="soft">
        {t("narrative.by", { who: told.recordedBy, at: formatInstant(told.recordedAt) })}
      </p>
    </>
  );
};

const Earlier = ({ earlier }: { readonly earlier: readonly NarrativeView[] }) => {
  const { t } = useTranslation();
  if (earlier.length === 0) return null;
  return (
    <details className="how">
      <summary>{t("narrative.earlier", { count: earlier.length })}</summary>
      {earlier.map((told) => (
        <Told key={told.revision} told={told} />
      ))}
    </details>
  );
};

type Props = { readonly nodeId: string; readonly period: string };

/** What the people who work at an objective tell of the period beside its figures. */
export const NarrativeSection = ({ nodeId, period }: Props) => {
  const { t } = useTranslation();
  const mayTell = useMay("narrative.write");
  const [isTelling, setTelling] = useState(false);
  const query = useNarrative(nodeId, period);
  return (
    <Section title={t("narrative.title", { period: formatPeriod(period) })}>
      <Loaded query={query}>
        {({ current, earlier }) =>
          isTelling ? (
            <NarrativeForm {...{ nodeId, period, current }} onDone={() => setTelling(false)} />
          ) : (
            <>
              {current === null ? <p className="empty">{t("narrative.nothing")}</p> : <Told told={current} />}
              {mayTell && (
                <button type="button" className="btn btn-outline-primary" onClick={() => setTelling(true)}>
                  {t(current === null ? "narrative.tell" : "narrative.tellAgain")}
                </button>
              )}
              <Earlier earlier={earlier} />
            </>
          )
        }
      </Loaded>
    </Section>
  );
};
