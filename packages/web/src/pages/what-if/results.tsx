import type { FigureChange, LeversView } from "@albero/contract";
import type { Light as LightName } from "@albero/domain";
import { useTranslation } from "react-i18next";
import { Achievement } from "../../components/achievement.tsx";
import { Light } from "../../components/light.tsx";
import { formatPercent } from "../../i18n/format.ts";
import { ChangeName } from "../changes/change-name.tsx";

type Place = LeversView["places"][number];
type Of = FigureChange["of"];

/** A figure of the page: what it is now, wherever the assumptions may bring it. */
type Shown = { readonly of: Of; readonly achievement: string | null; readonly light: LightName };

const keyOf = (of: Of): string => {
  if (of.kind === "use") return of.useId;
  return of.kind === "node" ? of.node.id : of.kind;
};

const ownOf = ({ use, node }: Place): Shown => ({
  of: {
    ...{ kind: "use", useId: use.id, indicatorId: use.indicatorId },
    ...{ code: use.code, title: use.title, node, card: null },
  },
  achievement: use.achievement,
  light: use.light,
});

/** The indicators, then what they enter from the nearest up, the body last; each once. */
const shownOf = (places: readonly Place[]): readonly Shown[] => {
  const above = places.flatMap((place) => place.above);
  const body = above.filter(({ of }) => of.kind === "body");
  const nodes = above.filter(({ of }) => of.kind !== "body");
  const all = [...places.map(ownOf), ...nodes, ...body];
  return [...new Map(all.map((each) => [keyOf(each.of), each])).values()];
};

type Props = { readonly places: readonly Place[]; readonly figures: readonly FigureChange[] };

/** What the assumptions would bring each figure to, beside what it is. */
export const Results = ({ places, figures }: Props) => {
  const { t } = useTranslation();
  const changed = new Map(figures.map((figure) => [keyOf(figure.of), figure.after]));
  return (
    <ul className="rows changes" aria-live="polite">
      {shownOf(places).map(({ of, achievement, light }) => {
        const after = changed.get(keyOf(of)) ?? null;
        const was = achievement === null ? "—" : formatPercent(achievement);
        const shown = after?.light ?? light;
        return (
          <li key={keyOf(of)}>
            <span>
              <ChangeName of={of} />
              <span className="under">
                {t(after === null ? "whatIf.same" : "whatIf.now", { value: was })}
              </span>
            </span>
            <Achievement value={after === null ? achievement : after.achievement} light={shown} />
            <Light light={shown} />
          </li>
        );
      })}
    </ul>
  );
};
