/** The editor frame that stands in a page's card. It shows something only to the reader who opened it there. */
import { render } from 'preact';
import '../../components/surface.css';
import { App } from './App.tsx';

const root = document.getElementById('app');
if (root) render(<App token={location.hash.slice(1)} />, root);
