/** The popup of the toolbar button. */
import { render } from 'preact';
import { openPanel } from '../../actions/panel/open-panel.ts';
import '../../components/surface.css';
import { App } from './App.tsx';

const root = document.getElementById('app');
const moveToPanel = async () => {
  await openPanel();
  window.close();
};
if (root) render(<App onOpenPanel={() => void moveToPanel()} />, root);
