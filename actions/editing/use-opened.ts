/** What an editor frame is for, and where its annotation is offered a place: the page says so, and anew whenever it changes. */
import { useEffect, useState } from 'preact/hooks';
import { hearInSurface } from '../../messaging/answer.ts';
import type { OpenedEditor } from '../../messaging/contract.ts';
import { askFromSurface } from '../../messaging/send.ts';
import type { PlaceOffer } from '../../model/quote.ts';
import type { Result } from '../../model/result.ts';
import { sendUntilAcknowledged } from '../send-until-acknowledged.ts';

export interface UsedOpened {
  opened: Result<OpenedEditor> | undefined;
  /** What the page offers at this moment. */
  askAgain(): Promise<PlaceOffer | undefined>;
}

/** `token` proves to the page's reader that it opened this frame. */
export function useOpened(token: string): UsedOpened {
  const [opened, setOpened] = useState<Result<OpenedEditor>>();
  const ask = () => askFromSurface('editor-opened', { token });
  const follow = async (asking: Promise<Result<OpenedEditor>>) => {
    const answer = await asking;
    // A page that has nothing more to say takes nothing back: there may be words in the editor.
    setOpened((before) => (before?.ok && !answer.ok ? before : answer));
    return answer.ok ? answer.value.offer : undefined;
  };
  useEffect(() => {
    void follow(sendUntilAcknowledged(ask, () => {}));
    return hearInSurface('page-changed', () => void follow(ask()));
  }, [token]);
  return { opened, askAgain: () => follow(ask()) };
}
