import type { AppraisalView } from "@albero/contract";
import { Link, useParams } from "@tanstack/react-router";
import { useState, type SubmitEvent } from "react";
import { useTranslation } from "react-i18next";
import { isProblem } from "../../app/problem-error.ts";
import { Crumbs } from "../../components/crumbs.tsx";
import { Loaded } from "../../components/loaded.tsx";
import { Page } from "../../components/page.tsx";
import { TextField } from "../../components/text-field.tsx";
import { useAppraisal } from "../../queries/appraisal.ts";
import { CardContents } from "./contents.tsx";

const Contents = ({ view, onPaper }: { readonly view: AppraisalView; readonly onPaper: boolean }) => {
  const { t } = useTranslation();
  const { row } = view;
  const crumbs = [
    <Link key="list" from="/enti/$bodyId" to="./valutazioni">
      {t("appraisals.title")}
    </Link>,
  ];
  return (
    <Page
      crumbs={<Crumbs>{crumbs}</Crumbs>}
      above={`${t("appraisals.card")} ${row.year}`}
      title={row.person ?? row.title}
    >
      <CardContents view={view} onPaper={onPaper} />
    </Page>
  );
};

/** Whoever a card does not concern says why they open it. */
const ReasonForm = ({ onGive }: { readonly onGive: (reason: string) => void }) => {
  const { t } = useTranslation();
  const [reason, setReason] = useState("");
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    if (reason.trim().length >= 3) onGive(reason.trim());
  };
  return (
    <Page title={t("appraisals.card")} lead={<p>{t("appraisals.lead")}</p>}>
      <form className="stack" onSubmit={submit}>
        <TextField label={t("appraisal.reason")} value={reason} onChange={setReason} />
        <div className="actions">
          <button type="submit" className="btn btn-primary">
            {t("appraisal.open")}
          </button>
        </div>
      </form>
    </Page>
  );
};

/** An individual card, as its evaluator or human resources have it. */
export const AppraisalPage = () => {
  const { appraisalId } = useParams({ from: "/enti/$bodyId/valutazioni/$appraisalId" });
  const [reason, setReason] = useState<string | null>(null);
  const query = useAppraisal(appraisalId, reason);
  if (isProblem(query.error, "appraisal-refused")) return <ReasonForm onGive={setReason} />;
  return <Loaded query={query}>{(view) => <Contents view={view} onPaper={reason === null} />}</Loaded>;
};
