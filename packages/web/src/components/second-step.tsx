import type { SessionView } from "@albero/contract";
import { useTranslation } from "react-i18next";
import { useCompleteSignIn } from "../queries/session.ts";
import { CodeForm } from "./code-form.tsx";

/** The second step of signing in: what one has, after what one knows. */
export const SecondStep = ({ onDone }: { readonly onDone: (session: SessionView) => void }) => {
  const { t } = useTranslation();
  const complete = useCompleteSignIn();
  return (
    <>
      <p>{t("factor.second")}</p>
      <CodeForm
        sending={complete}
        label={t("app.signIn")}
        onCode={(code) => complete.mutate(code, { onSuccess: onDone })}
      />
    </>
  );
};
