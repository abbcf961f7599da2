// The few bytes that a page may put into its head, after its viewport, so that nobody sees the wrong version first. What it reads is
// written by the view switch, after a reader's choice.
import { applyView } from '../elements/view-switch/apply.js';

try {
  const key = 'newsdrop:view';
  // where the widgets are switched off, there is no way back
  if (document.documentElement.dataset['newsdrop'] !== 'off')
    applyView(sessionStorage[key] || localStorage[key] || '');
} catch {
  // blocked storage keeps nothing
}
