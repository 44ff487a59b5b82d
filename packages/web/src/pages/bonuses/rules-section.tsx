import type { BonusYearView } from "@albero/contract";
import { CHAMBER_BONUS, ruleOf, type DistributionRule } from "@albero/domain";
import { useState, type SubmitEvent } from "react";
import { useTranslation } from "react-i18next";
import { Folded } from "../../components/folded.tsx";
import { ProblemText } from "../../components/problem-text.tsx";
import { Section } from "../../components/section.tsx";
import { useSaveBasis } from "../../queries/bonus.ts";
import { RuleFields } from "./rule-form.tsx";

type Props = { readonly view: BonusYearView };

type FormProps = Props & { readonly rule: DistributionRule; readonly onDone: () => void };

/** The rules with one of them as it is now; one that was not there comes last. */
const withRule = (rules: readonly DistributionRule[], rule: DistributionRule): DistributionRule[] =>
  rules.some(({ id }) => id === rule.id)
    ? rules.map((each) => (each.id === rule.id ? rule : each))
    : [...rules, rule];

const Form = ({ view, rule: first, onDone }: FormProps) => {
  const { t } = useTranslation();
  const [rule, setRule] = useState(first);
  const save = useSaveBasis(String(view.year), view.revision);
  const isThere = view.rules.some(({ id }) => id === first.id);
  const record = (rules: readonly DistributionRule[]) =>
    save.mutate({ rules: [...rules], facts: view.facts }, { onSuccess: onDone });
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    record(withRule(view.rules, rule));
  };
  return (
    <form className="stack" onSubmit={submit}>
      <RuleFields rule={rule} change={(about) => setRule((before) => ({ ...before, ...about }))} />
      {save.error !== null && <ProblemText error={save.error} />}
      <div className="actions">
        <button
          type="submit"
          className="btn btn-primary"
          disabled={save.isPending || rule.name.trim().length < 2}
        >
          {t("bonuses.saveRule")}
        </button>
        {isThere && (
          <button
            type="button"
            className="btn btn-outline-primary"
            disabled={save.isPending}
            onClick={() => record(view.rules.filter(({ id }) => id !== first.id))}
          >
            {t("bonuses.removeRule")}
          </button>
        )}
      </div>
    </form>
  );
};

/** A code no rule of the year has. */
const freeId = (rules: readonly DistributionRule[]): string => {
  const taken = new Set(rules.map(({ id }) => id));
  let number = rules.length + 1;
  while (taken.has(`regola-${number}`)) number += 1;
  return `regola-${number}`;
};

/** The rules of the year, each to be changed, and a new one from where the law and practice start. */
export const RulesSection = ({ view }: Props) => {
  const { t } = useTranslation();
  const added = ruleOf(CHAMBER_BONUS, { id: freeId(view.rules), name: "" });
  return (
    <Section title={t("bonuses.editRules")} anchor="regole">
      {view.rules.map((rule) => (
        <Folded key={`${rule.id} ${view.revision}`} label={t("bonuses.changeRule", { name: rule.name })}>
          {(close) => <Form view={view} rule={rule} onDone={close} />}
        </Folded>
      ))}
      {added !== null && (
        <Folded key={added.id} label={t("bonuses.addRule")}>
          {(close) => <Form view={view} rule={added} onDone={close} />}
        </Folded>
      )}
    </Section>
  );
};
