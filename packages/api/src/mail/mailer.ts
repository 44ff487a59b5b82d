import { createTransport } from "nodemailer";
import type { MailSettings } from "../parts.ts";
import type { Letter } from "./letter.ts";

/** How sending went. What failed `lasting`ly would fail again: an address that is refused. */
export type Delivery =
  { readonly ok: true } | { readonly ok: false; readonly lasting: boolean; readonly error: string };

/** Sends letters through the mail server of the settings. */
export type Mailer = {
  readonly send: (letter: Letter & { readonly id: string; readonly to: string }) => Promise<Delivery>;
  /** Whether the server lets us in. */
  readonly answers: () => Promise<Delivery>;
  readonly close: () => void;
};

const LOOPBACK = new Set(["localhost", "127.0.0.1", "[::1]"]);

/** Patience with a server that does not answer, in milliseconds. */
const PATIENCE = { connectionTimeout: 10_000, greetingTimeout: 10_000, socketTimeout: 20_000 };

/** Another machine is spoken to in secret, unless the address itself says otherwise. */
const safely = (address: string): string => {
  const url = new URL(address);
  const isOpen = url.protocol === "smtp:" && !LOOPBACK.has(url.hostname);
  if (isOpen && !url.searchParams.has("requireTLS")) url.searchParams.set("requireTLS", "true");
  return url.href;
};

const REFUSED = 500;

/** What went wrong without the words of the server, which may repeat the address. */
const failureOf = (error: unknown): Delivery => {
  const { code = "ESEND", responseCode = 0 } = error as { code?: string; responseCode?: number };
  const lasting = responseCode >= REFUSED && (code === "EENVELOPE" || code === "EMESSAGE");
  return { ok: false, lasting, error: responseCode === 0 ? code : `${code} ${responseCode}` };
};

/**
 * Opens the way to the mail server. The same message sent again carries the same Message-ID, by which mail boxes know
 * it: a service that ended between sending and noting it sends it once more.
 */
export const openMailer = ({ url, from, base }: MailSettings): Mailer => {
  const transport = createTransport({ url: safely(url), ...PATIENCE });
  const host = new URL(base).hostname;
  return {
    send: async ({ id, to, ...letter }) => {
      try {
        await transport.sendMail({
          ...{ ...letter, from, to, messageId: `<${id}@${host}>` },
          headers: { "Auto-Submitted": "auto-generated" },
          disableFileAccess: true,
          disableUrlAccess: true,
        });
        return { ok: true };
      } catch (error) {
        return failureOf(error);
      }
    },
    answers: async () => {
      try {
        await transport.verify();
        return { ok: true };
      } catch (error) {
        return failureOf(error);
      }
    },
    close: () => transport.close(),
  };
};
