import type { UnitHistoryView } from "@albero/contract";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { useMay } from "../../app/may.ts";
import { Loaded } from "../../components/loaded.tsx";
import { Section } from "../../components/section.tsx";
import { SimpleTable } from "../../components/simple-table.tsx";
import { formatDay } from "../../i18n/format.ts";
import { useUnitHistories } from "../../queries/unit-histories.ts";
import { UnitForm } from "../organisation/unit-form.tsx";

type Props = { readonly units: readonly UnitHistoryView[]; readonly unit: UnitHistoryView };

const Stretches = ({ units, unit }: Props) => {
  const { t } = useTranslation();
  const nameOf = (id: string | null) => units.find((each) => each.id === id)?.states.at(-1)?.name ?? null;
  return (
    <SimpleTable
      caption={t("units.history")}
      heads={[t("units.name"), t("units.type"), t("units.above"), t("units.from"), t("units.until")]}
      rows={unit.states.map(({ name, type, parentId, validFrom, validTo }) => [
        name,
        t(`unitType.${type}`),
        nameOf(parentId),
        formatDay(validFrom),
        validTo === null ? null : formatDay(validTo),
      ])}
    />
  );
};

/** What a unit was, stretch by stretch, and the way to say what it is from a day on. */
export const UnitHistory = ({ unitId }: { readonly unitId: string }) => {
  const { t } = useTranslation();
  const mayEdit = useMay("organisation.edit");
  const [isOpen, setOpen] = useState(false);
  return (
    <Section title={t("units.history")} anchor="history">
      <Loaded query={useUnitHistories()}>
        {(units) => {
          const unit = units.find(({ id }) => id === unitId);
          if (unit === undefined) return null;
          return (
            <>
              <Stretches units={units} unit={unit} />
              {isOpen && <UnitForm units={units} unit={unit} onDone={() => setOpen(false)} />}
            </>
          );
        }}
      </Loaded>
      {mayEdit && !isOpen && (
        <div className="actions after">
          <button type="button" className="btn btn-outline-primary" onClick={() => setOpen(true)}>
            {t("units.change")}
          </button>
        </div>
      )}
    </Section>
  );
};
