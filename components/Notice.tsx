import type { ReactNode } from 'react';

import './Notice.css';

interface Props {
  kind: 'empty' | 'unsupported' | 'loading' | 'failed' | 'off' | 'quiet' | 'caution';
  title?: string;
  children?: ReactNode;
}

/** Why there is no reading, or something to know about the one there is, in plain words. */
export function Notice({ kind, title, children }: Props) {
  return (
    <div className="notice" data-kind={kind} aria-busy={kind === 'loading' || undefined}>
      {title !== undefined && <h2 className="notice__title">{title}</h2>}
      {children}
    </div>
  );
}
