import type { PlanDraftView } from "@albero/contract";
import { useNavigate, useParams, useSearch } from "@tanstack/react-router";
import { useEffect, useEffectEvent } from "react";
import { useTranslation } from "react-i18next";
import { useMay } from "../../app/may.ts";
import { Crumbs } from "../../components/crumbs.tsx";
import { Loaded } from "../../components/loaded.tsx";
import { Page } from "../../components/page.tsx";
import {
  ChecksLink,
  DifferencesLink,
  CommonObjectivesLink,
  PlanFilesLink,
  PlansLink,
  VersionLink,
} from "../../components/plan-links.tsx";
import { usePlans, usePlanVersion } from "../../queries/planning.ts";
import { CardsView } from "./cards-view.tsx";
import { ChangesView } from "./changes-view.tsx";
import { StatusLine } from "./status-line.tsx";
import { StructureView } from "./structure-view.tsx";
import { TargetsView } from "./targets-view.tsx";
import { DRAFT_VIEWS, type DraftViewName } from "./views.ts";
import { useDraft, type Drafting } from "./use-draft.ts";

const SHOWN = {
  albero: StructureView,
  attesi: TargetsView,
  schede: CardsView,
  modifiche: ChangesView,
} as const;

/** Ctrl+Z and Ctrl+Y go through what was done, except in a field that is being written, which has its own. */
const useUndoKeys = ({ undo, redo }: Drafting): void => {
  const onKey = useEffectEvent((event: KeyboardEvent) => {
    const isWriting = event.target instanceof Element && event.target.matches("input, textarea, select");
    if (isWriting || !(event.ctrlKey || event.metaKey)) return;
    const way =
      event.key === "z" && !event.shiftKey ? undo : event.key === "y" || event.key === "Z" ? redo : null;
    if (way === null) return;
    event.preventDefault();
    way();
  });
  useEffect(() => {
    window.addEventListener("keydown", onKey);
    return () => window.removeEventListener("keydown", onKey);
  }, []);
};

const Switch = ({ shown }: { readonly shown: DraftViewName }) => {
  const { t } = useTranslation();
  const navigate = useNavigate();
  return (
    <div className="segments" role="group" aria-label={t("draft.views")}>
      {DRAFT_VIEWS.map((name) => (
        <button
          key={name}
          type="button"
          className="plain"
          aria-pressed={name === shown}
          onClick={() => void navigate({ to: ".", search: (before) => ({ ...before, vista: name }) })}
        >
          {t(`draft.view.${name}`)}
        </button>
      ))}
    </div>
  );
};

const Contents = ({ view }: { readonly view: PlanDraftView }) => {
  const { t } = useTranslation();
  const { vista = "albero" } = useSearch({ from: "/enti/$bodyId/piani/$planId/bozza" });
  const draft = useDraft(view);
  useUndoKeys(draft);
  const { plan, version } = view;
  const Shown = SHOWN[vista];
  return (
    <Page
      crumbs={<Crumbs>{[<PlansLink key="plans">{t("pages.plans")}</PlansLink>]}</Crumbs>}
      above={`${t("tree.version", { version: version.version })} · ${t(`planStatus.${version.status}`)}`}
      title={plan.title}
      lead={t("draft.lead")}
    >
      <div className="tools draft-tools">
        <Switch shown={vista} />
        <div className="actions">
          <DifferencesLink planId={plan.id} from={version.basedOn} to={version.version}>
            {t("plans.differences")}
          </DifferencesLink>
          <ChecksLink>{t("pages.checks")}</ChecksLink>
          <CommonObjectivesLink planId={plan.id}>{t("common.title")}</CommonObjectivesLink>
          <PlanFilesLink planId={plan.id}>{t("planFiles.title")}</PlanFilesLink>
          <VersionLink planId={plan.id} version={version.version}>
            {t("draft.moves")}
          </VersionLink>
        </div>
      </div>
      <StatusLine draft={draft} />
      <Shown draft={draft} />
    </Page>
  );
};

const Draft = ({ planId, version }: { readonly planId: string; readonly version: number }) => (
  <Loaded query={usePlanVersion({ planId, version })}>{(view) => <Contents view={view} />}</Loaded>
);

const NoDraft = () => {
  const { t } = useTranslation();
  return (
    <Page title={t("draft.noneTitle")}>
      <p className="empty">
        {t("draft.none")} <PlansLink>{t("pages.plans")}</PlansLink>
      </p>
    </Page>
  );
};

/** The draft of a plan, to be worked on: its tree, its targets, what was changed. */
export const DraftPage = () => {
  const { planId } = useParams({ from: "/enti/$bodyId/piani/$planId/bozza" });
  const mayEdit = useMay("plan.edit");
  return (
    <Loaded query={usePlans()}>
      {({ plans }) => {
        const version = plans.find(({ plan }) => plan.id === planId)?.draft ?? null;
        return version === null || !mayEdit ? <NoDraft /> : <Draft planId={planId} version={version} />;
      }}
    </Loaded>
  );
};
