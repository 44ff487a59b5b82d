import { spawn } from "node:child_process";
import { constants } from "node:os";

/** One Ctrl-C can reach us twice, from the terminal and from npm; within this time it counts once. */
const SAME_KEYPRESS_MS = 500;

/** A closed terminal should stop the child as cleanly as a plain request to stop. */
const SENT_ON = /** @type {const} */ ({ SIGINT: "SIGINT", SIGTERM: "SIGTERM", SIGHUP: "SIGTERM" });

/** npm passes a request to stop to the shell between us, not to us: we see only that the shell is gone. */
const PARENT_CHECK_MS = 300;

/** What `timeout` of the shell answers too. */
const TIMED_OUT = 124;

/**
 * Runs a program to its end, with our output as its own, and returns its exit code (128 + number
 * where a signal ended it, 124 where it was killed with its descendants after `limit`
 * milliseconds). Rejects when it cannot be started.
 *
 * The child leads a process group of its own, so the terminal does not signal it behind our back:
 * it and its descendants get each signal from here, once.
 *
 * @param {string} command
 * @param {readonly string[]} args
 * @param {{ cwd: string, env: NodeJS.ProcessEnv, limit?: number }} options
 * @returns {Promise<number>}
 */
export function runChild(command, args, { limit, ...options }) {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, {
      ...options,
      stdio: ["ignore", "inherit", "inherit"],
      detached: true,
    });
    let isLate = false;
    const kill = () => {
      isLate = true;
      if (child.pid !== undefined) killGroup(child.pid, "SIGKILL");
    };
    const timer = limit === undefined ? undefined : setTimeout(kill, limit);
    const stopForwarding = forwardSignals(child);
    const settle = () => {
      clearTimeout(timer);
      stopForwarding();
    };
    child.once("error", (error) => {
      settle();
      reject(error);
    });
    child.once("exit", (code, signal) => {
      settle();
      resolve(isLate ? TIMED_OUT : (code ?? 128 + (signal === null ? 0 : constants.signals[signal])));
    });
  });
}

/**
 * @param {import("node:child_process").ChildProcess} child
 * @returns {() => void} stops forwarding
 */
function forwardSignals(child) {
  let last = { signal: "", at: -Infinity };
  /** @param {NodeJS.Signals} signal */
  const forward = (signal) => {
    const at = performance.now();
    const isRepeat = signal === last.signal && at - last.at < SAME_KEYPRESS_MS;
    last = { signal, at };
    if (isRepeat || child.pid === undefined) return;
    killGroup(child.pid, SENT_ON[/** @type {keyof typeof SENT_ON} */ (signal)]);
  };
  const signals = /** @type {(keyof typeof SENT_ON)[]} */ (Object.keys(SENT_ON));
  for (const signal of signals) process.on(signal, forward);
  const parent = process.ppid;
  const watch = setInterval(() => {
    if (process.env.npm_lifecycle_event !== undefined && process.ppid !== parent) forward("SIGTERM");
  }, PARENT_CHECK_MS);
  return () => {
    for (const signal of signals) process.off(signal, forward);
    clearInterval(watch);
  };
}

/**
 * @param {number} leader
 * @param {NodeJS.Signals} signal
 */
function killGroup(leader, signal) {
  try {
    process.kill(-leader, signal);
  } catch (error) {
    const isGone = error instanceof Error && "code" in error && error.code === "ESRCH";
    if (!isGone) throw error;
  }
}
