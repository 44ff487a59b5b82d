import type { BodyOf, Endpoints } from "@albero/contract";
import { ROLES, scopeKindOf } from "@albero/domain";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { Choice } from "../../components/choice.tsx";
import { DayField } from "../../components/day-field.tsx";
import { useDay } from "../../components/use-day.ts";
import { useUnitHistories } from "../../queries/unit-histories.ts";

type Wanted = BodyOf<Endpoints["giveRole"]>;

const EVERYWHERE = "body";

const scopeOf = (role: Wanted["role"], where: string): Wanted["scope"] => {
  const kind = scopeKindOf(role);
  if (where === EVERYWHERE || kind === "body") return { kind: "body" };
  return kind === "sources"
    ? { kind: "sources", unitIds: [where] }
    : { kind: "unit-and-below", unitId: where };
};

/** A role being chosen: which, where it holds, until when; `wanted` is `null` while its last day cannot be read. */
export const useRole = () => {
  const [role, setRole] = useState<Wanted["role"]>("reader");
  const [where, setWhere] = useState(EVERYWHERE);
  const until = useDay();
  const wanted: Wanted | null = until.isWrong
    ? null
    : { role, scope: scopeOf(role, where), validFrom: null, validTo: until.day };
  return { role, setRole, where, setWhere, until, wanted };
};

/** Which role, where, until when. A role that holds everywhere is not asked where. */
export const RoleFields = ({ choosing }: { readonly choosing: ReturnType<typeof useRole> }) => {
  const { t } = useTranslation();
  const { role, setRole, where, setWhere, until } = choosing;
  const { data: units = [] } = useUnitHistories();
  return (
    <>
      <Choice
        label={t("accounts.role")}
        value={role}
        options={ROLES.map((value) => ({ value, label: t(`role.${value}`) }))}
        onChange={setRole}
      />
      {scopeKindOf(role) !== "body" && (
        <Choice
          label={t("accounts.where")}
          value={where}
          options={[
            { value: EVERYWHERE, label: t("accounts.everywhere") },
            ...units.map(({ id, states }) => ({ value: id, label: states.at(-1)?.name ?? id })),
          ]}
          onChange={setWhere}
        />
      )}
      <DayField
        label={t("accounts.until")}
        value={until.text}
        onChange={until.setText}
        error={until.isWrong ? t("moment.dayWrong") : null}
        hint={t("accounts.untilHint")}
      />
    </>
  );
};
