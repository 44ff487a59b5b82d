import type { DistributionSent } from "@albero/contract";
import { useTranslation } from "react-i18next";
import { useMay } from "../../app/may.ts";
import { Facts } from "../../components/facts.tsx";
import { SimpleTable } from "../../components/simple-table.tsx";
import { capital } from "../../i18n/capital.ts";
import { formatInstant, formatMoney } from "../../i18n/format.ts";
import { usePayrollAddress } from "../../queries/bonus.ts";
import { DecideForm } from "./decide-form.tsx";

type Props = { readonly year: string; readonly sent: DistributionSent };

const Payroll = ({ year, sent }: Props) => {
  const { t } = useTranslation();
  const address = usePayrollAddress(year, sent.id);
  return (
    <div className="actions">
      <a className="btn btn-primary" href={address("csv")} download>
        {t("bonuses.exportCsv")}
      </a>
      <a className="btn btn-outline-primary" href={address("xlsx")} download>
        {t("bonuses.exportXlsx")}
      </a>
    </div>
  );
};

/** A distribution that was sent: its sums, what it gives each person, and what is to be done with it. */
export const DistributionCard = ({ year, sent }: Props) => {
  const { t } = useTranslation();
  const mayPrepare = useMay("bonus.prepare");
  return (
    <article className="distribution">
      <h3>{t("bonuses.useOption", { pot: t(`fund.pots.${sent.pot}`), use: sent.use })}</h3>
      <p>
        <strong>{capital(t(`bonuses.states.${sent.state}`))}</strong>
        <span className="under">
          {t("bonuses.sentBy", { who: sent.sentBy, when: formatInstant(sent.sentAt) })}
        </span>
      </p>
      <Facts
        facts={[
          { label: t("bonuses.rule"), value: sent.rule },
          { label: t("bonuses.reason"), value: sent.reason },
          { label: t("bonuses.pool"), value: formatMoney(sent.pool) },
          { label: t("bonuses.assigned"), value: formatMoney(sent.assigned) },
          { label: t("bonuses.unassigned"), value: formatMoney(sent.unassigned) },
          { label: t("bonuses.paidBy"), value: sent.paidBy },
        ]}
      />
      <details className="how" open={sent.mayDecide}>
        <summary>{t("bonuses.persons")}</summary>
        <SimpleTable
          caption={t("bonuses.persons")}
          heads={[t("bonuses.person"), t("bonuses.amount")]}
          numbers={[1]}
          rows={sent.shares.map(({ title, amount }) => [title, formatMoney(amount)])}
        />
      </details>
      {sent.mayDecide && <DecideForm year={year} sent={sent} />}
      {sent.state === "approved" && mayPrepare && <Payroll year={year} sent={sent} />}
    </article>
  );
};
