import {
  amountText,
  cents,
  euroCents,
  missingKeys,
  paidOf,
  type Decimal,
  type FundUse,
} from "@albero/domain";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { useMay } from "../../app/may.ts";
import { Choice } from "../../components/choice.tsx";
import { Folded } from "../../components/folded.tsx";
import { SimpleTable } from "../../components/simple-table.tsx";
import { formatDay, formatMoney } from "../../i18n/format.ts";
import { useFundPayment } from "../../queries/fund.ts";
import { ActAndDay } from "../project/act-and-day.tsx";
import { NumberField } from "../project/number-field.tsx";
import { recordOf, type PotProps } from "./pot.ts";

const PayForm = ({ view, fund, uses }: PotProps & { readonly uses: readonly FundUse[] }) => {
  const { t } = useTranslation();
  const pay = useFundPayment(String(view.year));
  const [use, setUse] = useState(uses[0]?.name ?? "");
  const [amount, setAmount] = useState<Decimal | null>(null);
  return (
    <>
      <Choice
        label={t("fund.use")}
        value={use}
        options={uses.map(({ name }) => ({ value: name, label: name }))}
        onChange={setUse}
      />
      <NumberField
        label={t("fund.amountPaid")}
        value={amount}
        decimals={2}
        isLabelled
        onWritten={setAmount}
      />
      <ActAndDay
        label={t("fund.pay")}
        sending={pay}
        onDone={(act) => {
          if (amount !== null) pay.mutate({ pot: fund.pot, use, amount, ...act });
        }}
      />
    </>
  );
};

const Payments = ({ view, fund }: PotProps) => {
  const { t } = useTranslation();
  const payments = view.payments.filter(({ pot }) => pot === fund.pot);
  if (payments.length === 0) return null;
  return (
    <details className="how">
      <summary>{t("fund.payments")}</summary>
      <SimpleTable
        caption={t("fund.payments")}
        heads={[t("fund.use"), t("projects.act"), t("fund.amount")]}
        rows={payments.map(({ use, act, on, amount }) => [
          use,
          `${act}, ${formatDay(on)}`,
          formatMoney(amount),
        ])}
        numbers={[2]}
      />
    </details>
  );
};

/** What the pot is for: each use with what was paid and what is left, open or locked and by what. */
export const UsesTable = ({ view, fund }: PotProps) => {
  const { t } = useTranslation();
  const mayPay = useMay("fund.pay");
  const record = recordOf(view);
  const rows = fund.uses.map((use) => {
    const paid = paidOf(fund.pot, use, record);
    return {
      use,
      paid,
      left: cents(euroCents(use.amount) - paid),
      keys: missingKeys(fund.pot, use.kind, record),
    };
  });
  const isClosed = record.acts.some(({ pot, kind }) => pot === fund.pot && kind === "account");
  const open = rows.filter(({ left, keys }) => left > 0 && keys.length === 0).map(({ use }) => use);
  return (
    <>
      <SimpleTable
        caption={t("fund.uses")}
        heads={[t("fund.use"), t("fund.standing"), t("fund.amount"), t("fund.paid"), t("fund.left")]}
        rows={rows.map(({ use, paid, left, keys }) => [
          <span key="name">
            {use.name}
            <span className="under">{t(`fund.kinds.${use.kind}`)}</span>
          </span>,
          keys.length === 0 ? (
            t("fund.open")
          ) : (
            <span className="remark">
              {t("fund.locked", { keys: keys.map((key) => t(`fund.acts.${key}`).toLowerCase()).join(", ") })}
            </span>
          ),
          ...[formatMoney(use.amount), formatMoney(amountText(paid)), formatMoney(amountText(left))],
        ])}
        numbers={[2, 3, 4]}
      />
      <Payments view={view} fund={fund} />
      {mayPay && !isClosed && open.length > 0 && (
        <Folded label={t("fund.payFrom", { pot: t(`fund.pots.${fund.pot}`) })}>
          {() => <PayForm key={view.payments.length} {...{ view, fund }} uses={open} />}
        </Folded>
      )}
    </>
  );
};
