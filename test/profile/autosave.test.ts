import { beforeEach, expect, test, vi } from 'vitest';
import { EMPTY_PROFILE } from '../../lib/model/profile';
import { createAutosave, type SaveState } from '../../lib/profile/autosave';
import type { ProfileChange, ProfileResult } from '../../lib/profile/store';

const OK: ProfileResult = { ok: true, profile: EMPTY_PROFILE };

beforeEach(() => {
  vi.useFakeTimers();
  return () => vi.useRealTimers();
});

function start(save: (change: ProfileChange) => Promise<ProfileResult>) {
  const states: SaveState['status'][] = [];
  return { states, autosave: createAutosave(save, ({ status }) => void states.push(status), 400) };
}

test('changes close to each other are one write, after a pause', async () => {
  const save = vi.fn(async (_: ProfileChange) => OK);
  const { autosave, states } = start(save);
  autosave.change({ city: 'P' });
  await vi.advanceTimersByTimeAsync(300);
  autosave.change({ city: 'Porto', country: 'PT' });
  await vi.advanceTimersByTimeAsync(399);
  expect(save).not.toHaveBeenCalled();
  await vi.advanceTimersByTimeAsync(1);
  expect(save.mock.calls).toEqual([[{ city: 'Porto', country: 'PT' }]]);
  expect(states).toEqual(['saving', 'saving', 'saved']);
  expect(autosave.pending()).toEqual({});
});

test('what could not be written waits, and goes with the next change', async () => {
  const problem: ProfileResult = { ok: false, problem: { key: 'profile.unavailable' } };
  const save = vi.fn(async (_: ProfileChange) => OK).mockResolvedValueOnce(problem as never);
  const { autosave, states } = start(save);
  autosave.change({ city: 'Porto' });
  await vi.advanceTimersByTimeAsync(400);
  expect(states.at(-1)).toBe('failed');
  expect(autosave.pending()).toEqual({ city: 'Porto' });
  autosave.change({ country: 'PT' });
  await vi.advanceTimersByTimeAsync(400);
  expect(save.mock.calls.at(-1)).toEqual([{ city: 'Porto', country: 'PT' }]);
  expect(states.at(-1)).toBe('saved');
});

test('leaving the page writes at once', async () => {
  const save = vi.fn(async (_: ProfileChange) => OK);
  const { autosave } = start(save);
  autosave.change({ city: 'Porto' });
  await autosave.flush();
  expect(save).toHaveBeenCalledOnce();
  await vi.advanceTimersByTimeAsync(1000);
  expect(save).toHaveBeenCalledOnce();
});

test('what is typed during a write is kept apart from it and written next', async () => {
  let finish: (result: ProfileResult) => void = () => {};
  const save = vi.fn((_: ProfileChange) => new Promise<ProfileResult>((resolve) => (finish = resolve)));
  const { autosave } = start(save);
  autosave.change({ city: 'Por' });
  await vi.advanceTimersByTimeAsync(400);
  autosave.change({ city: 'Porto' });
  expect(autosave.pending()).toEqual({ city: 'Porto' });
  finish(OK);
  await vi.advanceTimersByTimeAsync(400);
  expect(save.mock.calls).toEqual([[{ city: 'Por' }], [{ city: 'Porto' }]]);
});
