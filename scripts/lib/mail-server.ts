import { once } from "node:events";
import type { AddressInfo } from "node:net";
import { text } from "node:stream/consumers";
import { SMTPServer } from "smtp-server";

/** A mail as it arrived. */
export type Arrived = { readonly to: string; readonly raw: string };

/** A mail server on this machine that keeps what it is given, and refuses the addresses it is told to. */
export type MailServer = {
  readonly url: string;
  readonly arrived: Arrived[];
  readonly refused: Set<string>;
  readonly close: () => Promise<void>;
};

export const startMailServer = async (): Promise<MailServer> => {
  const arrived: Arrived[] = [];
  const refused = new Set<string>();
  const server = new SMTPServer({
    disabledCommands: ["AUTH", "STARTTLS"],
    onRcptTo: ({ address }, _, done) => {
      done(refused.has(address) ? Object.assign(new Error("no such address"), { responseCode: 550 }) : null);
    },
    onData: (stream, { envelope }, done) => {
      void text(stream).then((raw) => {
        for (const { address } of envelope.rcptTo) arrived.push({ to: address, raw });
        done();
      });
    },
  });
  server.listen(0, "127.0.0.1");
  await once(server.server, "listening");
  const { port } = server.server.address() as AddressInfo;
  return {
    ...{ arrived, refused, url: `smtp://127.0.0.1:${port}` },
    close: () => new Promise((resolve) => server.close(() => resolve())),
  };
};

/** What a mail says, without the breaks of its lines on the way. */
export const wordsOf = ({ raw }: Arrived): string => raw.replace(/=\r\n/g, "").replace(/=3D/g, "=");

/** A header of a mail. */
export const headerOf = ({ raw }: Arrived, name: string): string =>
  new RegExp(`^${name}: (.*(?:\r\n[ \t].*)*)`, "im").exec(raw)?.[1]?.replace(/\r\n\s+/g, " ") ?? "";
