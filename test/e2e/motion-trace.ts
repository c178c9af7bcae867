/** One event of a trace, as far as it is looked at: https://chromedevtools.github.io/devtools-protocol/tot/Tracing/ */
interface TraceEvent {
  name: string;
  ph: string;
  pid: number;
  tid: number;
  /** Microseconds. */
  ts: number;
  dur?: number;
  /** Time of the thread itself, without that of other programs on the machine. */
  tdur?: number;
  args?: { data?: { url?: unknown } };
}

/** What to trace for `ourTasks`. */
export const TRACED = ['-*', 'toplevel', 'devtools.timeline', 'v8'];

export interface OurTask {
  /** Milliseconds of the thread that are ours. */
  ms: number;
  /** True for the task in which a script of ours is compiled and run for the first time. */
  isStart: boolean;
}

/**
 * The tasks of pages' main threads in which scripts of ours ran, the longest first. A task in which the page
 * ran nothing is ours as a whole; of the others only our functions count.
 */
export function ourTasks(trace: Uint8Array): OurTask[] {
  const { traceEvents } = JSON.parse(new TextDecoder().decode(trace)) as { traceEvents: TraceEvent[] };
  const whole = traceEvents.filter(({ ph }) => ph === 'X');
  const scripts = whole.filter(({ name }) => name === 'FunctionCall' || name === 'EvaluateScript');
  const isOurs = ({ args }: TraceEvent): boolean => String(args?.data?.url).startsWith('chrome-extension://');
  const threads = new Set(scripts.filter(isOurs).map(({ pid, tid }) => `${pid} ${tid}`));
  const tasks: OurTask[] = [];
  for (const thread of threads) {
    const onThread = (event: TraceEvent): boolean => `${event.pid} ${event.tid}` === thread;
    const runs = scripts.filter(onThread).sort((a, b) => a.ts - b.ts);
    let next = 0;
    const outer = whole
      .filter((event) => onThread(event) && event.name.endsWith('RunTask'))
      .sort((a, b) => a.ts - b.ts);
    for (const task of outer) {
      while (next < runs.length && runs[next]!.ts < task.ts) next++;
      const inside: TraceEvent[] = [];
      for (let at = next; at < runs.length && runs[at]!.ts < task.ts + (task.dur ?? 0); at++)
        inside.push(runs[at]!);
      const ours = inside.filter(isOurs);
      if (ours.length === 0) continue;
      const time = ({ tdur, dur }: TraceEvent): number => (tdur ?? dur ?? 0) / 1000;
      const isAlone = ours.length === inside.length;
      const ms = isAlone ? time(task) : ours.reduce((sum, event) => sum + time(event), 0);
      tasks.push({ ms, isStart: ours.some(({ name }) => name === 'EvaluateScript') });
    }
  }
  return tasks.sort((a, b) => b.ms - a.ms);
}
