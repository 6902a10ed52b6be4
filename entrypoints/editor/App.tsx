/** The editor frame: asks the page what it is for, and tells it how high it is and when it is done. */
import { useEffect } from 'preact/hooks';
import { EditingBox } from '../../actions/editing/EditingBox.tsx';
import { useOpened } from '../../actions/editing/use-opened.ts';
import { watchByMessages } from '../../actions/editing/watch-editable.ts';
import { sendUntilAcknowledged } from '../../actions/send-until-acknowledged.ts';
import { useSettings } from '../../actions/use-settings.ts';
import { Refusal } from '../../components/Refusal.tsx';
import { hearInSurface } from '../../messaging/answer.ts';
import { askFromSurface } from '../../messaging/send.ts';
import { wordsOf } from '../../words/words.ts';

/** `token` proves to the page's reader that it opened this frame. */
export function App({ token }: { token: string }) {
  const words = wordsOf(useSettings().language);
  const { opened, askAgain } = useOpened(token);
  useEffect(() => tellHeight(token), [token]);
  const close = () =>
    void sendUntilAcknowledged(
      () => askFromSurface('editor-closed', { token }),
      () => {},
    );

  if (!opened) return null;
  if (!opened.ok) return <Refusal failure={opened.error} words={words} onClose={close} />;
  const { task, offer } = opened.value;
  const hearEnd = (end: () => void) =>
    hearInSurface('finish-editing', (asks) => {
      if (asks.token === token) end();
    });
  return (
    <EditingBox
      words={words}
      watchEditable={watchByMessages}
      task={task}
      place={{ offer, askAgain }}
      takesFocus
      hearEnd={hearEnd}
      onDone={close}
    />
  );
}

/** The frame is as high as what it shows. Returns the way to stop telling. */
function tellHeight(token: string): () => void {
  const observer = new ResizeObserver(() => {
    const height = Math.ceil(document.documentElement.getBoundingClientRect().height) + 2; // the frame's own border
    void askFromSurface('editor-resized', { token, height });
  });
  observer.observe(document.documentElement);
  return () => observer.disconnect();
}
