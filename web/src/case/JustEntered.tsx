import { useEffect, useState } from 'react';
import { App, Button, Popconfirm } from 'antd';
import { newKey, Problem } from '../api/client';
import { giveOwnAct, refreshFile, type Place } from '../api/queries';
import type { LastAct } from '../api/record';
import { useLanguage } from '../language/language';
import { amendmentWords as words } from './words';

/** 撤回刚才的录入: what she entered last, as long as it may be taken back. */
export function JustEntered({ last, place, revision }: { last: LastAct; place: Place; revision: number }) {
  const { say } = useLanguage();
  const { message } = App.useApp();
  const [busy, setBusy] = useState(false);
  // The server's clock decides: the screen only counts on from what it said.
  const left = useSecondsLeft(Date.parse(last.until) - Date.parse(last.now));
  if (left <= 0) return null;

  async function takeBack(): Promise<void> {
    setBusy(true);
    try {
      await giveOwnAct(place, 'WithdrawEntry', { entry: last.entry }, revision, newKey());
      void message.success(say(words.takenBack));
    } catch (error) {
      if (!(error instanceof Problem)) throw error;
      void message.error(say(error.detail), 6);
    } finally {
      setBusy(false);
      refreshFile(place);
    }
  }

  return (
    <div className="just-entered" data-testid="just-entered">
      <div>
        <span className="quiet">{say(words.justEntered)}</span> {say(last.text)}
      </div>
      <Popconfirm
        title={say(words.sureTakeBack)}
        description={say(words.staysOnRecord)}
        okText={say(words.takeBack)}
        cancelText={say(words.leaveIt)}
        onConfirm={() => void takeBack()}
      >
        <Button size="small" loading={busy}>
          {say(words.takeBackWithin, { left: clock(left) })}
        </Button>
      </Popconfirm>
    </div>
  );
}

function useSecondsLeft(ms: number): number {
  const [end, setEnd] = useState(() => Date.now() + ms);
  const [now, setNow] = useState(() => Date.now());
  useEffect(() => setEnd(Date.now() + ms), [ms]);
  useEffect(() => {
    const timer = setInterval(() => setNow(Date.now()), 1_000);
    return () => clearInterval(timer);
  }, []);
  return Math.floor((end - now) / 1_000);
}

const clock = (seconds: number): string => `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;
