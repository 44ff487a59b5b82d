import type { PlanLifeView } from "@albero/contract";
import { useParams } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { Crumbs } from "../../components/crumbs.tsx";
import { Facts } from "../../components/facts.tsx";
import { Loaded } from "../../components/loaded.tsx";
import { Page } from "../../components/page.tsx";
import { DifferencesLink, DraftLink, PlansLink } from "../../components/plan-links.tsx";
import { PlanStatus } from "../../components/plan-status.tsx";
import { Section } from "../../components/section.tsx";
import { SimpleTable } from "../../components/simple-table.tsx";
import { formatInstant } from "../../i18n/format.ts";
import { usePlanLife } from "../../queries/planning.ts";
import { Moves } from "./moves.tsx";

const Made = ({ made }: Pick<PlanLifeView, "made">) => {
  const { t } = useTranslation();
  if (made.length === 0) return <p className="empty">{t("plan.nothingMade")}</p>;
  return (
    <SimpleTable
      caption={t("plan.made")}
      heads={[t("plan.what"), t("plan.when"), t("plan.who"), t("plan.why")]}
      rows={made.map(({ move, at, by, act, reason, overridden }) => [
        t(`planMove.${move}`),
        formatInstant(at),
        by,
        [
          act,
          reason,
          overridden.length === 0 ? null : t("plan.overridden", { checks: overridden.join(", ") }),
        ]
          .filter((text) => text !== null)
          .join(" · ") || null,
      ])}
    />
  );
};

const Contents = ({ view }: { readonly view: PlanLifeView }) => {
  const { t } = useTranslation();
  const { plan, version } = view;
  return (
    <Page
      crumbs={<Crumbs>{[<PlansLink key="plans">{t("pages.plans")}</PlansLink>]}</Crumbs>}
      above={t("tree.version", { version: version.version })}
      title={plan.title}
      lead={<PlanStatus version={version} />}
    >
      <Facts
        facts={[
          {
            label: t("plan.basedOn"),
            value: version.basedOn === null ? null : t("tree.version", { version: version.basedOn }),
          },
          { label: t("plan.reason"), value: version.reason },
          { label: t("plan.act"), value: version.act },
          { label: t("plan.opened"), value: formatInstant(version.recordedAt) },
          {
            label: t("plans.approved"),
            value: version.approvedAt === null ? null : formatInstant(version.approvedAt),
          },
          {
            label: t("plan.sha256"),
            value: version.sha256 === null ? null : <code>{version.sha256}</code>,
          },
        ]}
      />
      <div className="actions after">
        {version.status === "draft" && (
          <DraftLink planId={plan.id} className="btn btn-outline-primary">
            {t("plans.workOnDraft")}
          </DraftLink>
        )}
        {version.basedOn !== null && (
          <DifferencesLink
            planId={plan.id}
            from={version.basedOn}
            to={version.version}
            className="btn btn-outline-primary"
          >
            {t("plan.differencesFrom", { version: version.basedOn })}
          </DifferencesLink>
        )}
      </div>
      {version.moves.length > 0 && (
        <Section title={t("plan.moves")}>
          <Moves planId={plan.id} version={version} />
        </Section>
      )}
      <Section title={t("plan.made")}>
        <Made made={view.made} />
      </Section>
    </Page>
  );
};

/** One version of a plan: its state, what may be done with it now, what was done with it and by whom. */
export const PlanPage = () => {
  const { planId, version } = useParams({ from: "/enti/$bodyId/piani/$planId/versioni/$version" });
  return (
    <Loaded query={usePlanLife({ planId, version: Number(version) })}>
      {(view) => <Contents view={view} />}
    </Loaded>
  );
};
