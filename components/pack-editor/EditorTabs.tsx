import './EditorTabs.css';

interface Props {
  tabs: readonly { id: string; title: string; href: string; count?: number; faults?: number }[];
  open: string;
}

/** The parts of a pack, as links: each has its address, so that the browser's Back goes back. */
export function EditorTabs({ tabs, open }: Props) {
  return (
    <nav aria-label="Parts of the pack" className="editor-tabs">
      <ul>
        {tabs.map(({ id, title, href, count, faults = 0 }) => (
          <li key={id}>
            <a href={href} aria-current={id === open ? 'page' : undefined}>
              {title}
              {count !== undefined && <span className="quiet"> {count}</span>}
              {faults > 0 && <span className="editor-tabs__faults"> · {faults} to mend</span>}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
