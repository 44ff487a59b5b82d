import type { UnitView } from "@albero/contract";
import { useTranslation } from "react-i18next";
import { UnitLink } from "../../components/links.tsx";

type Props = { readonly units: readonly UnitView[]; readonly parentId: string | null };

/** What a unit does, without what its name says already. */
const newFunctions = ({ name, functions }: UnitView): readonly string[] =>
  functions.every((each) => name.toLowerCase().includes(each.toLowerCase())) ? [] : functions;

/** The chart of the body as nested lists: who is above whom, who heads it, what it does. */
export const Chart = ({ units, parentId }: Props) => {
  const { t } = useTranslation();
  const here = units.filter((unit) => unit.parentId === parentId);
  if (here.length === 0) return null;
  return (
    <ul className="chart-list">
      {here.map((unit) => (
        <li key={unit.id} className={`unit unit-${unit.type}`}>
          <div className="unit-row">
            <span className="unit-name">
              <UnitLink id={unit.id}>{unit.name}</UnitLink>
            </span>
            <span className="soft">
              {unit.headRole === unit.name ? null : unit.headRole}
              {unit.headAdInterim && ` (${t("unit.adInterim")})`}
            </span>
            {newFunctions(unit).length > 0 && <span className="under">{newFunctions(unit).join("; ")}</span>}
          </div>
          <Chart units={units} parentId={unit.id} />
        </li>
      ))}
    </ul>
  );
};
