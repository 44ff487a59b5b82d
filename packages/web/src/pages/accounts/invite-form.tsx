import { useState, type SubmitEvent } from "react";
import { useTranslation } from "react-i18next";
import { FormEnd } from "../../components/form-end.tsx";
import { TextField } from "../../components/text-field.tsx";
import { useInviteAccount } from "../../queries/accounts.ts";
import { HandOver } from "./hand-over.tsx";
import { RoleFields, useRole } from "./role-fields.tsx";

const SHORTEST = 3;

/** Invites somebody: address, office, and the first role. */
export const InviteForm = ({ onDone }: { readonly onDone: () => void }) => {
  const { t } = useTranslation();
  const invite = useInviteAccount();
  const [email, setEmail] = useState("");
  const [title, setTitle] = useState("");
  const [isTried, setTried] = useState(false);
  const choosing = useRole();
  const lacks = { email: !/^\S+@\S+$/.test(email.trim()), title: title.trim().length < SHORTEST };
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    setTried(true);
    if (lacks.email || lacks.title || choosing.wanted === null) return;
    const body = { email: email.trim(), title: title.trim(), ...choosing.wanted };
    invite.mutate(body, { onSuccess: ({ link }) => (link === null ? onDone() : undefined) });
  };
  const link = invite.data?.link ?? null;
  if (link !== null) return <HandOver title={title} link={link} onDone={onDone} />;
  return (
    <form className="stack move-form" onSubmit={submit} noValidate>
      <TextField
        label={t("accounts.email")}
        type="email"
        value={email}
        onChange={setEmail}
        error={isTried && lacks.email ? t("signIn.emailMissing") : null}
      />
      <TextField
        label={t("accounts.title")}
        value={title}
        onChange={setTitle}
        hint={t("accounts.titleHint")}
        error={isTried && lacks.title ? t("accounts.needed") : null}
      />
      <RoleFields choosing={choosing} />
      <FormEnd sending={invite} label={t("accounts.send")} onLeave={onDone} />
    </form>
  );
};
