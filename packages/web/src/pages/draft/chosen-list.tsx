import { useTranslation } from "react-i18next";
import { Choice } from "../../components/choice.tsx";

type Props<Id extends string> = {
  readonly label: string;
  /** What the list says while nothing is chosen in it. */
  readonly invitation: string;
  readonly options: readonly { readonly id: Id; readonly name: string }[];
  readonly chosen: readonly Id[];
  readonly onChange: (ids: readonly Id[]) => void;
};

/** Several things out of a list: each can be taken out, and others put in. */
export const ChosenList = <Id extends string>({
  label,
  invitation,
  options,
  chosen,
  onChange,
}: Props<Id>) => {
  const { t } = useTranslation();
  const others = options.filter(({ id }) => !chosen.includes(id));
  return (
    <div className="stack">
      {chosen.length > 0 && (
        <ul className="chosen-units" aria-label={label}>
          {chosen.map((id) => {
            const name = options.find((option) => option.id === id)?.name ?? id;
            return (
              <li key={id}>
                <span>{name}</span>
                <button
                  type="button"
                  className="plain link"
                  aria-label={t("draft.takeOut", { name })}
                  onClick={() => onChange(chosen.filter((each) => each !== id))}
                >
                  {t("draft.out")}
                </button>
              </li>
            );
          })}
        </ul>
      )}
      <Choice<Id | "none">
        label={label}
        value="none"
        options={[
          { value: "none", label: invitation },
          ...others.map(({ id, name }) => ({ value: id, label: name })),
        ]}
        onChange={(id) => id !== "none" && onChange([...chosen, id])}
      />
    </div>
  );
};
