import type { SystemsView, SystemView } from "@albero/contract";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { useMay } from "../../app/may.ts";
import { Facts } from "../../components/facts.tsx";
import { Loaded } from "../../components/loaded.tsx";
import { Page } from "../../components/page.tsx";
import { Section } from "../../components/section.tsx";
import { capital } from "../../i18n/capital.ts";
import { formatDay } from "../../i18n/format.ts";
import { useSystems } from "../../queries/system.ts";
import { changedOptions } from "./options.ts";
import { SystemForm } from "./system-form.tsx";

type VersionProps = {
  readonly version: SystemView;
  readonly before: SystemView | null;
  readonly isInForce: boolean;
};

/** One version: from when to when, on what it rests, and what it does otherwise than the one before. */
const Version = ({ version, before, isInForce }: VersionProps) => {
  const { t } = useTranslation();
  const { title, validFrom, validTo, act, opinion, reason } = version;
  const changed = changedOptions(version.told, before?.told ?? null);
  const from = t("system.since", { day: formatDay(validFrom) });
  const stretch = validTo === null ? from : `${from} ${t("system.until", { day: formatDay(validTo) })}`;
  return (
    <li>
      <h3>{title}</h3>
      <p className="soft">{isInForce ? `${stretch}, ${t("system.isInForce")}` : stretch}</p>
      <Facts
        facts={[
          { label: t("plan.act"), value: act },
          { label: t("system.opinion"), value: opinion },
          { label: t("plan.reason"), value: reason },
          ...changed.map(({ name, text }) => ({ label: capital(name), value: text })),
        ]}
      />
    </li>
  );
};

const Contents = ({ systems }: { readonly systems: SystemsView }) => {
  const { t } = useTranslation();
  const mayDefine = useMay("plan.edit");
  const [isDefining, setDefining] = useState(false);
  const { inForce, versions } = systems;
  return (
    <>
      {mayDefine && !isDefining && (
        <div className="actions">
          <button type="button" className="btn btn-outline-primary" onClick={() => setDefining(true)}>
            {t("system.new")}
          </button>
        </div>
      )}
      {isDefining && (
        <Section title={t("system.new")}>
          <SystemForm systems={systems} onDone={() => setDefining(false)} />
        </Section>
      )}
      <Section title={t("system.inForce", { day: formatDay(systems.moment.today) })}>
        {inForce.id === null && <p className="remark">{t("system.byDefault")}</p>}
        <Facts
          facts={inForce.told.map(({ name, text }) => ({ label: capital(name), value: capital(text) }))}
        />
      </Section>
      <Section title={t("system.versions")}>
        {versions.length === 0 && <p className="empty">{t("system.noVersions")}</p>}
        <ol className="plain-list versions">
          {versions.map((version, at) => (
            <Version
              key={version.id}
              version={version}
              before={versions[at + 1] ?? null}
              isInForce={version.id === inForce.id}
            />
          ))}
        </ol>
      </Section>
    </>
  );
};

/** The measurement system (SMVP): every option figures are computed with, its versions, and the way to a new one. */
export const SystemPage = () => {
  const { t } = useTranslation();
  return (
    <Page title={t("system.title")} lead={t("system.lead")}>
      <Loaded query={useSystems()}>{(systems) => <Contents systems={systems} />}</Loaded>
    </Page>
  );
};
