import {
  FUND_CONTRACTS,
  FUND_PARTS,
  FUND_USE_KINDS,
  fundSchemeOf,
  type Decimal,
  type Fund,
  type FundSource,
  type FundUse,
} from "@albero/domain";
import { useState, type ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { Choice } from "../../components/choice.tsx";
import { Folded } from "../../components/folded.tsx";
import { ProblemText } from "../../components/problem-text.tsx";
import { TextField } from "../../components/text-field.tsx";
import { useSaveFund } from "../../queries/fund.ts";
import { NumberField } from "../project/number-field.tsx";
import type { PotProps } from "./pot.ts";

const NOUGHT = "0" as Decimal;

type LineProps = {
  readonly title: string;
  readonly line: { readonly name: string; readonly amount: Decimal };
  readonly write: (over: { readonly name?: string; readonly amount?: Decimal }) => void;
  readonly remove: () => void;
  readonly children: ReactNode;
};

/** A line of a pot: its name and amount, and between them what is of its kind. */
const Line = ({ title, line, write, remove, children }: LineProps) => {
  const { t } = useTranslation();
  return (
    <fieldset className="new-act stack">
      <legend>{title}</legend>
      <TextField label={t("fund.name")} value={line.name} onChange={(name) => write({ name })} />
      {children}
      <NumberField
        label={t("fund.amountEuro")}
        value={line.amount}
        decimals={2}
        isLabelled
        onWritten={(amount) => write({ amount: amount ?? NOUGHT })}
      />
      <div className="actions">
        <button type="button" className="plain link" onClick={remove}>
          {t("fund.removeLine", { name: line.name })}
        </button>
      </div>
    </fieldset>
  );
};

type FieldsProps = { readonly fund: Fund; readonly change: (fund: Fund) => void; readonly year: number };

const SourceFields = ({ fund, change, year }: FieldsProps) => {
  const { t } = useTranslation();
  const clauses = fundSchemeOf(FUND_CONTRACTS, year)?.clauses;
  const write = (at: number, source: FundSource) =>
    change({ ...fund, sources: fund.sources.with(at, source) });
  const added: FundSource = {
    ...{ name: "", part: "stable", amount: NOUGHT, clause: clauses?.stable ?? null, outsideLimit: false },
  };
  return (
    <>
      {fund.sources.map((source, at) => (
        <Line
          key={at}
          title={t("fund.sourceNumber", { number: at + 1 })}
          line={source}
          write={(over) => write(at, { ...source, ...over })}
          remove={() => change({ ...fund, sources: fund.sources.toSpliced(at, 1) })}
        >
          <Choice
            label={t("fund.part")}
            value={source.part}
            options={FUND_PARTS.map((value) => ({ value, label: t(`fund.parts.${value}`) }))}
            onChange={(part) => write(at, { ...source, part, clause: clauses?.[part] ?? null })}
          />
          <TextField
            label={t("fund.clause")}
            value={source.clause ?? ""}
            onChange={(clause) => write(at, { ...source, clause: clause === "" ? null : clause })}
          />
          <Choice
            label={t("fund.inOrOut")}
            value={source.outsideLimit ? "out" : "in"}
            options={[
              { value: "in", label: t("fund.inside") },
              { value: "out", label: t("fund.outside") },
            ]}
            onChange={(chosen) => write(at, { ...source, outsideLimit: chosen === "out" })}
          />
        </Line>
      ))}
      <div className="actions">
        <button
          type="button"
          className="btn btn-outline-primary"
          onClick={() => change({ ...fund, sources: [...fund.sources, added] })}
        >
          {t("fund.addSource")}
        </button>
      </div>
    </>
  );
};

const UseFields = ({ fund, change }: Omit<FieldsProps, "year">) => {
  const { t } = useTranslation();
  const write = (at: number, use: FundUse) => change({ ...fund, uses: fund.uses.with(at, use) });
  return (
    <>
      {fund.uses.map((use, at) => (
        <Line
          key={at}
          title={t("fund.useNumber", { number: at + 1 })}
          line={use}
          write={(over) => write(at, { ...use, ...over })}
          remove={() => change({ ...fund, uses: fund.uses.toSpliced(at, 1) })}
        >
          <Choice
            label={t("fund.kind")}
            value={use.kind}
            options={FUND_USE_KINDS.map((value) => ({ value, label: t(`fund.kinds.${value}`) }))}
            onChange={(kind) => write(at, { ...use, kind })}
          />
        </Line>
      ))}
      <div className="actions">
        <button
          type="button"
          className="btn btn-outline-primary"
          onClick={() =>
            change({ ...fund, uses: [...fund.uses, { name: "", kind: "individual", amount: NOUGHT }] })
          }
        >
          {t("fund.addUse")}
        </button>
      </div>
    </>
  );
};

const Form = ({ view, fund: first, onDone }: PotProps & { readonly onDone: () => void }) => {
  const { t } = useTranslation();
  const save = useSaveFund();
  const [fund, change] = useState(first);
  const pots = view.document.pots.map((each) => (each.pot === fund.pot ? fund : each));
  return (
    <>
      <NumberField
        label={t("fund.limitEuro")}
        value={fund.limit2016}
        decimals={2}
        isLabelled
        onWritten={(limit2016) => change({ ...fund, limit2016 })}
      />
      <SourceFields {...{ fund, change }} year={view.year} />
      <UseFields {...{ fund, change }} />
      {save.isError && <ProblemText error={save.error} />}
      <div className="actions">
        <button
          type="button"
          className="btn btn-primary"
          disabled={save.isPending}
          onClick={() =>
            save.mutate(
              { document: { ...view.document, pots }, version: view.revision },
              { onSuccess: onDone },
            )
          }
        >
          {t("project.save")}
        </button>
      </div>
    </>
  );
};

/** Writes what a pot is made of and for. */
export const EditPot = (props: PotProps) => {
  const { t } = useTranslation();
  return (
    <Folded label={t("fund.write", { pot: t(`fund.pots.${props.fund.pot}`) })}>
      {(close) => <Form {...props} onDone={close} />}
    </Folded>
  );
};
