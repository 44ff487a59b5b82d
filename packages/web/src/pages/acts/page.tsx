import type { ActView } from "@albero/contract";
import { useSearch } from "@tanstack/react-router";
import { useDeferredValue, useState } from "react";
import { useTranslation } from "react-i18next";
import { useTyped } from "../../app/filters.ts";
import { useMay } from "../../app/may.ts";
import { Loaded } from "../../components/loaded.tsx";
import { Page } from "../../components/page.tsx";
import { Section } from "../../components/section.tsx";
import { SimpleTable } from "../../components/simple-table.tsx";
import { TextField } from "../../components/text-field.tsx";
import { capital } from "../../i18n/capital.ts";
import { dayOrNone } from "../../i18n/format.ts";
import { useActs } from "../../queries/acts.ts";
import { ActForm } from "./act-form.tsx";
import { MembersSection } from "./members-section.tsx";
import { OrgansSection } from "./organs-section.tsx";

const Acts = ({ acts }: { readonly acts: readonly ActView[] }) => {
  const { t } = useTranslation();
  if (acts.length === 0) return <p className="empty">{t("acts.nothing")}</p>;
  return (
    <SimpleTable
      caption={t("acts.register")}
      heads={[t("plan.act"), t("plan.actSubject"), t("acts.publishedOn"), t("acts.postedOn")]}
      rows={acts.map(({ cited, subject, publishedOn, postedOn }) => [
        capital(cited),
        subject,
        dayOrNone(publishedOn),
        dayOrNone(postedOn),
      ])}
    />
  );
};

const Register = () => {
  const { t } = useTranslation();
  const mayEdit = useMay("acts.edit");
  const { search = "" } = useSearch({ from: "/enti/$bodyId/atti" });
  const [words, setWords] = useTyped(search);
  const [isNew, setNew] = useState(false);
  const acts = useActs(useDeferredValue(words.trim()));
  return (
    <Section title={t("acts.register")} anchor="acts">
      <div className="tools">
        <TextField label={t("acts.search")} type="search" value={words} onChange={setWords} />
      </div>
      <Loaded query={acts}>{(found) => <Acts acts={found.acts} />}</Loaded>
      {isNew && <ActForm onRecorded={() => setNew(false)} />}
      {mayEdit && !isNew && (
        <div className="actions after">
          <button type="button" className="btn btn-outline-primary" onClick={() => setNew(true)}>
            {t("plan.recordAct")}
          </button>
        </div>
      )}
    </Section>
  );
};

/** The register of acts that approvals, opinions and reasons refer to, and the organs they are of. */
export const ActsPage = () => {
  const { t } = useTranslation();
  return (
    <Page title={t("acts.title")} lead={t("acts.lead")}>
      <Register />
      <OrgansSection />
      <MembersSection />
    </Page>
  );
};
