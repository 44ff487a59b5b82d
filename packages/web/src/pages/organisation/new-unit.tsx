import { useState } from "react";
import { useTranslation } from "react-i18next";
import { useMay } from "../../app/may.ts";
import { Loaded } from "../../components/loaded.tsx";
import { useUnitHistories } from "../../queries/unit-histories.ts";
import { UnitForm } from "./unit-form.tsx";

/** Adds a unit to the chart, for whoever may change it. */
export const NewUnit = () => {
  const { t } = useTranslation();
  const mayEdit = useMay("organisation.edit");
  const [isOpen, setOpen] = useState(false);
  const histories = useUnitHistories();
  if (!mayEdit) return null;
  return isOpen ? (
    <Loaded query={histories}>
      {(units) => <UnitForm units={units} unit={null} onDone={() => setOpen(false)} />}
    </Loaded>
  ) : (
    <div className="actions after">
      <button type="button" className="btn btn-outline-primary" onClick={() => setOpen(true)}>
        {t("units.add")}
      </button>
    </div>
  );
};
