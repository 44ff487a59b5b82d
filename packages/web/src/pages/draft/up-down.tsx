import { useTranslation } from "react-i18next";
import { moveAmong, type Standing } from "./moving.ts";
import type { Drafting } from "./use-draft.ts";

type Props = { readonly draft: Drafting; readonly thing: Standing };

const WAYS = [
  { name: "up", by: -1 },
  { name: "down", by: 1 },
] as const;

/** Moves a thing one place up or down among its siblings. */
export const UpDown = ({ draft, thing }: Props) => {
  const { t } = useTranslation();
  return (
    <div className="actions">
      {WAYS.map(({ name, by }) => {
        const move = moveAmong(thing, by);
        return (
          <button
            key={name}
            type="button"
            className="btn btn-outline-primary"
            disabled={move === null}
            onClick={() => move !== null && void draft.edit([move])}
          >
            {t(`draft.${name}`)}
          </button>
        );
      })}
    </div>
  );
};
