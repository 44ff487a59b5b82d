import { spawn, spawnSync, type ChildProcess } from "node:child_process";
import { once } from "node:events";
import { cpSync, existsSync, mkdirSync, mkdtempSync, renameSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { cache, root } from "../../scripts/lib/paths.ts";
import { sourceHash } from "../../scripts/lib/source-hash.ts";

/** The real program on a data folder of its own, as `npm start` runs it. */
export type Service = {
  readonly address: string;
  /** Of the program itself, whose memory a proof looks at. */
  readonly processId: number;
  /** The administrator's one-time link, told at the first start. */
  readonly link: string | null;
  /** Asks it to stop, as Ctrl-C does, and waits until it has. Its data stay. */
  readonly rest: () => Promise<void>;
  /** The same, and its data go. */
  readonly stop: () => Promise<void>;
  /** Ends it at once and starts it again on the same data. */
  readonly killAndRestart: () => Promise<Service>;
};

/** Long enough for the first start of a slow machine: database, schema and both examples. */
const PATIENCE = 150_000;

type Told = { readonly address: string; readonly link: string | null };

const listen = (child: ChildProcess): Promise<Told> =>
  new Promise((resolve, reject) => {
    const lines: string[] = [];
    let address: string | null = null;
    const settle = () => {
      if (address === null) return;
      const link = lines
        .map((line) => /http\S+\/entra#token=\S+/.exec(line)?.[0])
        .find((found) => found !== undefined);
      resolve({ address, link: link ?? null });
    };
    const late = setTimeout(
      () => reject(new Error(`the service was not ready in time:\n${lines.join("\n")}`)),
      PATIENCE,
    );
    if (child.stderr === null) throw new Error("the service has no error output to read");
    createInterface(child.stderr).on("line", (line) => {
      lines.push(line);
      address ??= /ready at (http\S+)/.exec(line)?.[1] ?? null;
      // The link is told right after the address, the way to stop last.
      if (/stop with/.test(line)) {
        clearTimeout(late);
        settle();
      }
    });
    child.once("exit", (code) => {
      clearTimeout(late);
      reject(new Error(`the service ended with code ${code ?? "none"}:\n${lines.join("\n")}`));
    });
  });

/** Settings of a journey beside the usual ones, as that of a mail server. */
type Given = Readonly<Record<string, string>>;

const begin = async (folder: string, examples: readonly string[], settings: Given = {}): Promise<Service> => {
  const args = [join(root, "packages/cli/src/main.ts"), "start", "--example", ...examples];
  const child = spawn(process.execPath, args, {
    cwd: root,
    env: {
      ...process.env,
      PORT: "0",
      HOST: "127.0.0.1",
      DATA_DIR: folder,
      DATABASE_URL: "",
      DATABASE_OWNER_URL: "",
      PUBLIC_URL: "",
      ...settings,
    },
    stdio: ["ignore", "ignore", "pipe"],
  });
  const told = await listen(child);
  const end = async (signal: "SIGTERM" | "SIGKILL") => {
    const ended =
      child.exitCode === null && child.signalCode === null ? once(child, "exit") : Promise.resolve();
    child.kill(signal);
    await ended;
  };
  return {
    ...told,
    processId: child.pid ?? 0,
    rest: () => end("SIGTERM"),
    stop: async () => {
      await end("SIGTERM");
      rmSync(folder, { recursive: true, force: true });
    },
    killAndRestart: async () => {
      await end("SIGKILL");
      return begin(folder, examples, settings);
    },
  };
};

const buildPages = (): void => {
  const { status, stdout, stderr } = spawnSync(process.execPath, [join(root, "scripts/tasks/build.ts")], {
    cwd: root,
    encoding: "utf8",
  });
  if (status !== 0) throw new Error(`the pages could not be built:\n${stdout}${stderr}`);
};

const KEPT = join(cache, "e2e");

/** The data folder of a first start, kept for as long as nothing it was made of changes. */
const keptFolder = (examples: readonly string[]): string =>
  join(KEPT, `${examples.join("-")}-${sourceHash(root, ["packages", "examples"]).slice(0, 16)}`);

const newFolder = (): string => mkdtempSync(join(tmpdir(), "albero-e2e-"));

/**
 * Starts the program on an empty data folder, as somebody who has just cloned it; builds the pages first where their
 * sources have changed.
 */
export const startFromNothing = (examples: readonly string[]): Promise<Service> => {
  buildPages();
  return begin(newFolder(), examples);
};

/** Starts the program as it is after a first start that loaded the examples named: on a copy of what that one left. */
export const startService = async (
  examples: readonly string[] = ["massa-carrara"],
  settings: Given = {},
): Promise<Service> => {
  buildPages();
  const kept = keptFolder(examples);
  if (!existsSync(kept)) {
    // What was kept of earlier sources is of no use any more.
    rmSync(KEPT, { recursive: true, force: true });
    const making = `${kept}.${process.pid}`;
    mkdirSync(making, { recursive: true, mode: 0o700 });
    const first = await begin(making, examples);
    await first.rest();
    renameSync(making, kept);
  }
  const folder = newFolder();
  cpSync(kept, folder, { recursive: true, verbatimSymlinks: true });
  return begin(folder, examples, settings);
};
