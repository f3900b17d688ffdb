import type { View } from './view';
import { views } from './views';

/** The view that an address names, the section of it to show, and what else the address says. Unknown: the first view. */
export function viewAt(place: string): { view: View; section: string | null; rest: string } {
  const [name = '', ...rest] = place.split('/');
  const view = views.find(({ id, sections = [] }) => id === name || sections.includes(name)) ?? views[0];
  return { view, section: view.sections?.includes(name) ? name : null, rest: rest.join('/') };
}
