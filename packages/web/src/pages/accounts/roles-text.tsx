import type { AccountView } from "@albero/contract";
import { useTranslation } from "react-i18next";
import { formatDay } from "../../i18n/format.ts";
import { useUnitHistories } from "../../queries/unit-histories.ts";

type Role = AccountView["roles"][number];

const unitsOf = ({ scope }: Role): readonly string[] =>
  scope.kind === "sources" ? scope.unitIds : scope.kind === "unit-and-below" ? [scope.unitId] : [];

/** How a role is called: what it is, where it holds, until when. */
export const useRoleText = (): ((role: Role) => string) => {
  const { t } = useTranslation();
  const { data: units = [] } = useUnitHistories();
  return (given) => {
    const name = t(`role.${given.role}`);
    const names = unitsOf(given).map((id) => units.find((unit) => unit.id === id)?.states.at(-1)?.name ?? id);
    const placed = names.length === 0 ? name : t("accounts.roleAt", { role: name, where: names.join(", ") });
    return given.validTo === null
      ? placed
      : t("accounts.roleUntil", { role: placed, day: formatDay(given.validTo) });
  };
};

/** The roles of an account as lines. */
export const RolesText = ({ account }: { readonly account: AccountView }) => {
  const { t } = useTranslation();
  const text = useRoleText();
  if (account.roles.length === 0) return <span className="soft">{t("accounts.none")}</span>;
  return (
    <ul className="plain-list">
      {account.roles.map((role) => (
        <li key={role.id}>{text(role)}</li>
      ))}
    </ul>
  );
};
