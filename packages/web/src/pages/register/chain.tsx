import type { VerificationView } from "@albero/contract";
import { useTranslation } from "react-i18next";
import { Icon } from "../../components/icon.tsx";
import { ProblemText } from "../../components/problem-text.tsx";
import { formatDay } from "../../i18n/format.ts";
import { useVerifyAudit } from "../../queries/audit.ts";

const useAnchorWords = ({ anchor }: VerificationView): string => {
  const { t } = useTranslation();
  return anchor === null
    ? t("register.noAnchor")
    : t("register.anchor", { day: formatDay(anchor.day), seq: anchor.seq });
};

const Found = ({ found }: { readonly found: VerificationView }) => {
  const { t } = useTranslation();
  const { broken, entries, head } = found;
  const anchor = useAnchorWords(found);
  if (broken !== null)
    return (
      <p className="chain chain-broken">
        <Icon name="error" /> {t("register.broken", { seq: broken.seq })}{" "}
        {t(`register.because.${broken.because}`)} {t("register.tell")}
      </p>
    );
  return (
    <p className="chain">
      <span className="chain-intact">
        <Icon name="check-circle" /> {t("register.intact", { count: entries })}
      </span>
      <span className="under">
        {anchor}
        {head !== null && (
          <>
            {" "}
            {t("register.head")} <code className="long">{head}</code>
          </>
        )}
      </span>
    </p>
  );
};

/** Has the whole chain checked, and says what was found. */
export const Chain = () => {
  const { t } = useTranslation();
  const verifying = useVerifyAudit();
  return (
    <>
      <button
        type="button"
        className="btn btn-primary"
        disabled={verifying.isPending}
        onClick={() => verifying.mutate()}
      >
        {t(verifying.isPending ? "register.verifying" : "register.verify")}
      </button>
      <div role="status" className="whole-line">
        {verifying.data !== undefined && <Found found={verifying.data} />}
        {verifying.error !== null && <ProblemText error={verifying.error} />}
      </div>
    </>
  );
};
