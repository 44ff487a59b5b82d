import type { PublicationView } from "@albero/contract";
import { useState, type SubmitEvent } from "react";
import { useTranslation } from "react-i18next";
import { useMay } from "../../app/may.ts";
import { Folded } from "../../components/folded.tsx";
import { FormEnd } from "../../components/form-end.tsx";
import { TextField } from "../../components/text-field.tsx";
import { formatDay } from "../../i18n/format.ts";
import { useWithdraw } from "../../queries/publication.ts";

type Props = { readonly publication: PublicationView };

const SHORTEST = 3;

/** Takes a publication back, which wants a reason. */
const WithdrawForm = ({ publication: { id }, onLeave }: Props & { readonly onLeave: () => void }) => {
  const { t } = useTranslation();
  const withdraw = useWithdraw();
  const [reason, setReason] = useState("");
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    withdraw.mutate({ publicationId: id, reason: reason.trim() });
  };
  return (
    <form className="stack" onSubmit={submit} noValidate>
      <TextField label={t("publication.reason")} value={reason} onChange={setReason} />
      <FormEnd
        sending={withdraw}
        label={t("publication.withdraw")}
        isLacking={reason.trim().length < SHORTEST}
        onLeave={onLeave}
      />
    </form>
  );
};

/** One publication of the register: what, when, on which act, where it is, and until when. */
export const RegisterRow = ({ publication }: Props) => {
  const { t } = useTranslation();
  const may = useMay("publication.make");
  const { kind, about, revision, publishedOn, act, address, withdrawn, inForce, publicUntil } = publication;
  const until = { until: formatDay(publicUntil) };
  const title = t(`documents.kinds.${kind}`);
  // Plans and systems are called by their own titles.
  const name = kind === "plan" || kind === "system" ? about : `${title}, ${about}`;
  return (
    <li>
      <span>
        {withdrawn === null ? <a href={address}>{name}</a> : name}
        <span className="under">
          {t("publication.made", { revision, day: formatDay(publishedOn), act })} ·{" "}
          {withdrawn === null
            ? t(inForce ? "publication.inForce" : "publication.earlier", until)
            : t("publication.withdrawn", { reason: withdrawn.reason })}
        </span>
      </span>
      {may && withdrawn === null && (
        <Folded label={t("publication.withdrawWhat", { title, revision })} shown={t("publication.withdraw")}>
          {(close) => <WithdrawForm publication={publication} onLeave={close} />}
        </Folded>
      )}
    </li>
  );
};
