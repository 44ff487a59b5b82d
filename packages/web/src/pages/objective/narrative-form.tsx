import type { NarrativeView } from "@albero/contract";
import { useState, type SubmitEvent } from "react";
import { useTranslation } from "react-i18next";
import { FormEnd } from "../../components/form-end.tsx";
import { TextArea } from "../../components/text-area.tsx";
import { useTell } from "../../queries/following.ts";

const SHORTEST = 3;
const LINES = 4;

type Props = {
  readonly nodeId: string;
  readonly period: string;
  /** The telling it takes the place of. */
  readonly current: NarrativeView | null;
  readonly onDone: () => void;
};

/** Three boxes: what happened has to be said, why and what is being done where there is something to say. */
export const NarrativeForm = ({ nodeId, period, current, onDone }: Props) => {
  const { t } = useTranslation();
  const tell = useTell(nodeId, period);
  const [happened, setHappened] = useState(current?.happened ?? "");
  const [causes, setCauses] = useState(current?.causes ?? "");
  const [actions, setActions] = useState(current?.actions ?? "");
  const [isTried, setTried] = useState(false);
  const isShort = happened.trim().length < SHORTEST;

  const submit = async (event: SubmitEvent) => {
    event.preventDefault();
    setTried(true);
    if (isShort) return;
    try {
      await tell.mutateAsync({ happened, causes, actions, seen: current?.revision ?? 0 });
    } catch {
      return; // What was refused stands in the form.
    }
    onDone();
  };

  return (
    <form className="stack" onSubmit={(event) => void submit(event)} noValidate>
      <TextArea
        label={t("narrative.happened")}
        value={happened}
        onChange={setHappened}
        rows={LINES}
        error={isTried && isShort ? t("narrative.happenedShort") : null}
      />
      <TextArea label={t("narrative.causes")} value={causes} onChange={setCauses} />
      <TextArea label={t("narrative.actions")} value={actions} onChange={setActions} />
      <FormEnd sending={tell} label={t("narrative.save")} onLeave={onDone} />
    </form>
  );
};
