/** The side panel: the popup's content, staying open. */
import { render } from 'preact';
import '../../components/surface.css';
import { App } from '../popup/App.tsx';

const root = document.getElementById('app');
if (root) render(<App />, root);
