import { useTranslation } from "react-i18next";
import { DraftField } from "./draft-field.tsx";

type Texts = { readonly title: string; readonly code: string; readonly description: string | null };

type Props = {
  /** Without a description where the thing has none. */
  readonly thing: Omit<Texts, "description"> & Partial<Texts>;
  readonly onSet: (fields: Partial<Texts>) => void;
};

/** The texts of a thing of the draft: title and code, which it needs, and its description. */
export const Texts = ({ thing, onSet }: Props) => {
  const { t } = useTranslation();
  const { title, code, description } = thing;
  const needed = (text: string) => (text === "" ? t("draft.needed") : null);
  return (
    <>
      <DraftField
        isLong
        label={t("draft.title")}
        value={title}
        check={needed}
        onSave={(text) => onSet({ title: text })}
      />
      <DraftField
        label={t("draft.code")}
        value={code}
        check={needed}
        onSave={(text) => onSet({ code: text })}
      />
      {description !== undefined && (
        <DraftField
          isLong
          label={t("draft.description")}
          value={description ?? ""}
          onSave={(text) => onSet({ description: text === "" ? null : text })}
        />
      )}
    </>
  );
};
