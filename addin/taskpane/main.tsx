import { createRoot } from 'react-dom/client';

const root = document.getElementById('pane');
if (root) createRoot(root).render(<p>Outturn</p>);
