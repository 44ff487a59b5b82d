import type { OpenSession } from "@albero/contract";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { Plain } from "../../app/plain-layout.tsx";
import { Folded } from "../../components/folded.tsx";
import { Loaded } from "../../components/loaded.tsx";
import { PasswordForm } from "../../components/password-form.tsx";
import { Section } from "../../components/section.tsx";
import { SimpleTable } from "../../components/simple-table.tsx";
import { formatInstant } from "../../i18n/format.ts";
import { SecondFactor } from "./second-factor.tsx";
import { useEndSession, useSession, useSessions } from "../../queries/session.ts";

const FACTORS = ["password", "link", "example", "password+totp", "link+totp"] as const;

const Sessions = ({ sessions }: { readonly sessions: readonly OpenSession[] }) => {
  const { t } = useTranslation();
  const end = useEndSession();
  const howOf = (factor: string): string => {
    const known = FACTORS.find((each) => each === factor);
    return known === undefined ? factor : t(`ownAccess.factors.${known}`);
  };
  const ending = ({ id, current, beganAt }: OpenSession) =>
    current ? (
      t("ownAccess.here")
    ) : (
      <button
        type="button"
        className="plain link"
        aria-label={t("ownAccess.endOf", { at: formatInstant(beganAt) })}
        disabled={end.isPending}
        onClick={() => end.mutate(id)}
      >
        {t("ownAccess.end")}
      </button>
    );
  return (
    <SimpleTable
      caption={t("ownAccess.sessions")}
      heads={[t("ownAccess.began"), t("ownAccess.seen"), t("ownAccess.how"), t("ownAccess.end")]}
      rows={sessions.map((each) => [
        formatInstant(each.beganAt),
        formatInstant(each.seenAt),
        howOf(each.factor),
        ending(each),
      ])}
    />
  );
};

const Password = () => {
  const { t } = useTranslation();
  const [isChanged, setChanged] = useState(false);
  return (
    <>
      {isChanged && <p role="status">{t("ownAccess.changed")}</p>}
      <Folded label={t("ownAccess.password")}>
        {(close) => (
          <PasswordForm
            asksCurrent
            onSaved={() => {
              setChanged(true);
              close();
            }}
          />
        )}
      </Folded>
    </>
  );
};

/** The reader's own way in: where they are signed in, and their password. */
export const OwnAccessPage = () => {
  const { t } = useTranslation();
  const { data: session } = useSession();
  const query = useSessions();
  return (
    <Plain title={t("pages.ownAccess")}>
      <p className="soft">{session?.account?.title}</p>
      <Section title={t("ownAccess.sessions")}>
        <Loaded query={query}>{(sessions) => <Sessions sessions={sessions} />}</Loaded>
      </Section>
      {session?.account?.example === false && (
        <Section title={t("factor.title")} lead={t("factor.lead")}>
          <SecondFactor />
        </Section>
      )}
      <Section title={t("signIn.password")}>
        {session?.account?.example === true ? <p>{t("ownAccess.example")}</p> : <Password />}
      </Section>
    </Plain>
  );
};
