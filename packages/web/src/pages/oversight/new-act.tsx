import type { OversightActKind } from "@albero/domain";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { Choice } from "../../components/choice.tsx";
import { Folded } from "../../components/folded.tsx";
import { TextArea } from "../../components/text-area.tsx";
import { useOrganisation } from "../../queries/organisation.ts";
import { useOversightAct } from "../../queries/oversight.ts";
import { ActAndDay } from "../project/act-and-day.tsx";

type Props = {
  readonly year: number;
  readonly kinds: readonly [OversightActKind, ...OversightActKind[]];
  readonly label: string;
};

const BODY = "body";

const Form = ({ year, kinds, onDone }: Omit<Props, "label"> & { readonly onDone: () => void }) => {
  const { t } = useTranslation();
  const record = useOversightAct(year);
  const units = useOrganisation().data?.units ?? [];
  const [what, setWhat] = useState(kinds[0]);
  const [unitId, setUnit] = useState(BODY);
  const [text, setText] = useState("");
  const words = text.trim() === "" ? null : text.trim();
  return (
    <>
      <Choice
        label={t("oversight.whatKind")}
        value={what}
        options={kinds.map((value) => ({ value, label: t(`oversight.what.${value}`) }))}
        onChange={setWhat}
      />
      {what === "performance" && (
        <Choice
          label={t("oversight.ofUnit")}
          value={unitId}
          options={[
            { value: BODY, label: t("oversight.wholeBody") },
            ...units.map(({ id, name }) => ({ value: id, label: name })),
          ]}
          onChange={setUnit}
        />
      )}
      {what === "proposal" ? (
        <p className="hint">{t("oversight.proposalHint")}</p>
      ) : (
        <TextArea label={t("oversight.text")} value={text} onChange={setText} rows={4} />
      )}
      <ActAndDay
        label={t("oversight.record")}
        sending={record}
        onDone={(act) => {
          const shared = { ...act, text: what === "proposal" ? null : words };
          if (what === "appointment" || what === "renewal")
            record.mutate({ ...shared, what, unitId: null }, { onSuccess: onDone });
          else
            record.mutate(
              { ...shared, what, unitId: what === "performance" && unitId !== BODY ? unitId : null },
              { onSuccess: onDone },
            );
        }}
      />
    </>
  );
};

/** Records an act of one of these kinds. */
export const NewAct = ({ label, ...form }: Props) => (
  <Folded label={label}>{(close) => <Form {...form} onDone={close} />}</Folded>
);
