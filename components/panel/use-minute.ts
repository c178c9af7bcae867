import { useEffect, useState } from 'preact/hooks';

const MINUTE = 60_000;

/**
 * The current moment, told anew on each full minute while the page is visible, and when it comes back into
 * sight. A hidden page is left asleep.
 * @param start shown until the first of these
 * @param clock tells the moment
 */
export function useMinute(start: Date, clock: () => Date = () => new Date()): Date {
  const [moment, setMoment] = useState(start);
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const wait = () => {
      clearTimeout(timer);
      if (document.visibilityState === 'hidden') return;
      timer = setTimeout(tell, MINUTE - (clock().getTime() % MINUTE));
    };
    const tell = () => {
      setMoment(clock());
      wait();
    };
    const onVisibility = () => (document.visibilityState === 'hidden' ? clearTimeout(timer) : tell());
    document.addEventListener('visibilitychange', onVisibility);
    wait();
    return () => {
      clearTimeout(timer);
      document.removeEventListener('visibilitychange', onVisibility);
    };
  }, []);
  return moment;
}
