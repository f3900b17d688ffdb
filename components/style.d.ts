import 'react';

declare module 'react' {
  interface CSSProperties {
    /** How much of a bar is filled, as a percentage. */
    '--share'?: string;
  }
}
