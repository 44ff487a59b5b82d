import { ROLES } from "@albero/domain";
import { useState, type SubmitEvent } from "react";
import { useTranslation } from "react-i18next";
import { Folded } from "../../components/folded.tsx";
import { ProblemText } from "../../components/problem-text.tsx";
import { Section } from "../../components/section.tsx";
import { toggled } from "../../components/toggled.ts";
import { useSetFactorRoles } from "../../queries/accounts.ts";

type Role = (typeof ROLES)[number];
type Props = { readonly factorRoles: readonly Role[]; readonly version: string };

const Form = ({ factorRoles, version, onDone }: Props & { readonly onDone: () => void }) => {
  const { t } = useTranslation();
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set(factorRoles));
  const save = useSetFactorRoles();
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    save.mutate({ roles: ROLES.filter((role) => chosen.has(role)), version }, { onSuccess: onDone });
  };
  return (
    <form className="stack" onSubmit={submit}>
      <fieldset className="new-act stack">
        <legend>{t("accounts.factorRoles")}</legend>
        {ROLES.map((role) => (
          <label key={role}>
            <input
              type="checkbox"
              className="check"
              checked={chosen.has(role)}
              onChange={() => setChosen(toggled(chosen, role))}
            />{" "}
            {t(`role.${role}`)}
          </label>
        ))}
      </fieldset>
      {save.error !== null && <ProblemText error={save.error} />}
      <button type="submit" className="btn btn-primary" disabled={save.isPending}>
        {t("accounts.saveFactorRoles")}
      </button>
    </form>
  );
};

/** Which roles hold only for who comes in with a second factor. */
export const FactorRoles = (props: Props) => {
  const { t } = useTranslation();
  const { factorRoles } = props;
  return (
    <Section title={t("accounts.factor")} lead={t("accounts.factorLead")}>
      <p>
        {factorRoles.length === 0
          ? t("accounts.factorNone")
          : factorRoles.map((role) => t(`role.${role}`)).join(", ")}
      </p>
      <Folded label={t("accounts.changeFactor")}>{(close) => <Form {...props} onDone={close} />}</Folded>
    </Section>
  );
};
