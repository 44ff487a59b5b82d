import type { PersonChoice, PersonNameView } from "@albero/contract";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { Choice } from "./choice.tsx";
import { TextField } from "./text-field.tsx";

const NEW_PERSON = "new";
const PARTS = ["givenName", "familyName"] as const;

/** "Family Given", as registers list people; `null` where nobody wrote it, or once it was erased. */
export const nameOf = ({ givenName, familyName }: PersonNameView): string | null =>
  familyName === null ? null : `${familyName} ${givenName ?? ""}`.trim();

/** A person being chosen, or named: who, and whether they are named so far. */
export const usePersonChoice = (first: string | null) => {
  const [id, setId] = useState(first ?? NEW_PERSON);
  const [names, setNames] = useState({ givenName: "", familyName: "" });
  const isNew = id === NEW_PERSON;
  const isNamed = !isNew || PARTS.every((part) => names[part].trim() !== "");
  const person: PersonChoice = isNew ? names : { id };
  return { id, setId, names, setNames, isNew, isNamed, person };
};

type Props = {
  readonly choice: ReturnType<typeof usePersonChoice>;
  readonly people: readonly { readonly value: string; readonly label: string }[];
  readonly isTried: boolean;
  /** Whose it is may not change any more. */
  readonly isFixed: boolean;
};

/** Who it is: one who is known, or a person named here. */
export const PersonFields = ({ choice, people, isTried, isFixed }: Props) => {
  const { t } = useTranslation();
  const { id, setId, names, setNames, isNew } = choice;
  return (
    <>
      {!isFixed && people.length > 0 && (
        <Choice
          label={t("members.person")}
          value={id}
          options={[{ value: NEW_PERSON, label: t("members.newPerson") }, ...people]}
          onChange={setId}
        />
      )}
      {isNew &&
        PARTS.map((part) => (
          <TextField
            key={part}
            label={t(`members.${part}`)}
            value={names[part]}
            onChange={(text) => setNames({ ...names, [part]: text })}
            error={isTried && names[part].trim() === "" ? t("draft.needed") : null}
          />
        ))}
    </>
  );
};
