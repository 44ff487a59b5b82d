import type { PublicationCheckView, PublicationsView } from "@albero/contract";
import { useTranslation } from "react-i18next";
import { Loaded } from "../../components/loaded.tsx";
import { usePrivacyCheck, usePublish } from "../../queries/publication.ts";
import { ActAndDay } from "../project/act-and-day.tsx";

type Props = { readonly document: PublicationsView["documents"][number]; readonly onDone: () => void };

/** What the privacy gate found, each with its place; nothing found is said too. */
const Found = ({ check: { stopped, read, hits } }: { readonly check: PublicationCheckView }) => {
  const { t } = useTranslation();
  return (
    <>
      <p role="status">
        {t(
          stopped ? "publication.stopped" : hits.length > 0 ? "publication.onlyListed" : "publication.clear",
          {
            read,
          },
        )}
      </p>
      {hits.length > 0 && (
        <ul className="notes">
          {hits.map(({ kind, place, excerpt }) => (
            <li key={`${kind} ${place} ${excerpt}`}>
              <strong>{t(`publication.hits.${kind}`)}</strong> {place}: «{excerpt}»
            </li>
          ))}
        </ul>
      )}
    </>
  );
};

/** Looks at what would be public, and publishes it on an act where nothing stands against it. */
export const PublishForm = ({ document: { id, act, revision }, onDone }: Props) => {
  const { t } = useTranslation();
  const publish = usePublish();
  return (
    <Loaded query={usePrivacyCheck(id)}>
      {(check) => (
        <>
          <Found check={check} />
          {!check.stopped && (
            <ActAndDay
              label={t("publication.publish")}
              sending={publish}
              first={act ?? ""}
              onDone={(given) =>
                publish.mutate(
                  { documentId: id, act: given.act, publishedOn: given.on, version: revision },
                  { onSuccess: onDone },
                )
              }
            />
          )}
        </>
      )}
    </Loaded>
  );
};
