import type { SeatView } from "@albero/contract";
import { useState, type SubmitEvent } from "react";
import { useTranslation } from "react-i18next";
import { useMay } from "../../app/may.ts";
import { FormEnd } from "../../components/form-end.tsx";
import { RecordList } from "../../components/record-list.tsx";
import { TextField } from "../../components/text-field.tsx";
import { useDefineSeat, useSeats } from "../../queries/seats.ts";

const SHORTEST = { text: 2, reason: 3 };

type Texts = Record<"kind" | "code" | "city" | "address", string>;

const NEEDED = ["kind", "city", "address"] as const;

const NEW: Omit<SeatView, "id"> = { revision: 0, kind: "", code: null, city: "", address: "" };

const textOrNull = (text: string): string | null => (text.trim() === "" ? null : text.trim());

type FormProps = { readonly seat: SeatView | null; readonly onDone: () => void };

/** A seat, new or as it is known; one that is no more is given up with the reason. */
const SeatForm = ({ seat, onDone }: FormProps) => {
  const { t } = useTranslation();
  const define = useDefineSeat();
  const { revision, kind, code, city, address } = seat ?? NEW;
  const [texts, setTexts] = useState<Texts>({ kind, code: code ?? "", city, address });
  const [reason, setReason] = useState("");
  const [isTried, setTried] = useState(false);
  const isShort = (text: string): boolean => text.trim().length < SHORTEST.text;
  const isUnsaid = reason.trim() !== "" && reason.trim().length < SHORTEST.reason;
  const labels = { kind: t("seats.kind"), city: t("organisation.city"), address: t("organisation.address") };
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    setTried(true);
    if (NEEDED.some((each) => isShort(texts[each])) || isUnsaid) return;
    const written = { ...texts, code: textOrNull(texts.code) };
    const body = { id: seat?.id ?? null, seat: written, givenUp: textOrNull(reason) };
    define.mutate({ ...body, version: revision }, { onSuccess: onDone });
  };
  return (
    <form className="stack move-form" onSubmit={submit} noValidate>
      {NEEDED.map((each) => (
        <TextField
          key={each}
          label={labels[each]}
          value={texts[each]}
          onChange={(text) => setTexts({ ...texts, [each]: text })}
          error={isTried && isShort(texts[each]) ? t("draft.needed") : null}
          {...(each === "kind" ? { hint: t("seats.kindHint") } : {})}
        />
      ))}
      <TextField
        label={t("seats.code")}
        value={texts.code}
        onChange={(text) => setTexts({ ...texts, code: text })}
      />
      {seat !== null && (
        <TextField
          label={t("seats.givenUp")}
          value={reason}
          onChange={setReason}
          hint={t("seats.givenUpHint")}
          error={isTried && isUnsaid ? t("draft.needed") : null}
        />
      )}
      <FormEnd sending={define} label={t("seats.save")} onLeave={onDone} />
    </form>
  );
};

/** Where the body works. */
export const SeatsSection = () => {
  const { t } = useTranslation();
  return (
    <RecordList
      title={t("organisation.seats")}
      anchor="seats"
      query={useSeats()}
      columns={[
        { head: t("seats.kind"), cell: ({ kind }) => kind },
        { head: t("organisation.city"), cell: ({ city }) => city },
        { head: t("organisation.address"), cell: ({ address }) => address },
      ]}
      empty={t("seats.nothing")}
      nameOf={({ kind, city }) => `${kind}, ${city}`}
      mayEdit={useMay("organisation.edit")}
      addLabel={t("seats.add")}
      form={(seat, onDone) => <SeatForm seat={seat} onDone={onDone} />}
    />
  );
};
