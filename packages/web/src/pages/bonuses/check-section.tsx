import type { BonusYearView } from "@albero/contract";
import type { BonusFact } from "@albero/domain";
import { useState, type SubmitEvent } from "react";
import { useTranslation } from "react-i18next";
import { ProblemText } from "../../components/problem-text.tsx";
import { Section } from "../../components/section.tsx";
import { SimpleTable } from "../../components/simple-table.tsx";
import { TextField } from "../../components/text-field.tsx";
import { useSaveBasis } from "../../queries/bonus.ts";
import { withFact } from "./facts.ts";

type Props = { readonly view: BonusYearView };

const rowsOf = ({ pots }: BonusYearView) =>
  pots.flatMap(({ pot, findings, entrants }) =>
    findings
      .filter(({ code }) => code !== "key-missing")
      .map(({ entrant, text, code }) => ({
        ...{ key: `${pot} ${entrant ?? code}`, pot, text },
        entrant: entrants.find(({ id }) => id === entrant) ?? null,
      })),
  );

/** What is missing before anything is shared; who cannot be assessed is told with the reason, all in one form. */
export const CheckSection = ({ view }: Props) => {
  const { t } = useTranslation();
  const [reasons, setReasons] = useState<Readonly<Record<string, string>>>({});
  const save = useSaveBasis(String(view.year), view.revision);
  const rows = rowsOf(view);
  const written = Object.entries(reasons).filter(([, reason]) => reason.trim().length >= 3);
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    const facts = written.reduce<readonly BonusFact[]>(
      (all, [personId, reason]) => withFact(all, personId, { notAssessable: reason.trim() }),
      view.facts,
    );
    save.mutate({ rules: view.rules, facts: [...facts] }, { onSuccess: () => setReasons({}) });
  };
  return (
    <Section title={t("bonuses.check")} lead={t("bonuses.checkLead")} anchor="controllo">
      {rows.length === 0 ? (
        <p className="empty">{t("bonuses.allThere")}</p>
      ) : (
        <form onSubmit={submit}>
          <SimpleTable
            caption={t("bonuses.check")}
            heads={[t("bonuses.who"), t("bonuses.what"), t("bonuses.why")]}
            rows={rows.map(({ key, pot, text, entrant }) => [
              <span key={key}>
                {entrant?.title ?? t(`fund.pots.${pot}`)}
                {entrant?.adInterim === true && <span className="soft"> {t("appraisal.adInterim")}</span>}
              </span>,
              text,
              entrant === null ? null : (
                <TextField
                  label={t("bonuses.whyOf", { name: entrant.title })}
                  labelHidden
                  value={reasons[entrant.personId] ?? ""}
                  onChange={(reason) => setReasons({ ...reasons, [entrant.personId]: reason })}
                />
              ),
            ])}
          />
          {save.error !== null && <ProblemText error={save.error} />}
          <div className="actions">
            <button
              type="submit"
              className="btn btn-outline-primary"
              disabled={save.isPending || written.length === 0}
            >
              {t("bonuses.saveWhy")}
            </button>
          </div>
        </form>
      )}
    </Section>
  );
};
