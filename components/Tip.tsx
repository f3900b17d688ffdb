import type { ReactNode } from 'react';
import { Tooltip, TooltipTrigger } from 'react-aria-components/Tooltip';

/** A line that explains the control inside, on hover and on keyboard focus. */
export function Tip({ text, children }: { text: string; children: ReactNode }) {
  return (
    <TooltipTrigger delay={400} closeDelay={0}>
      {children}
      <Tooltip className="tip" offset={4}>
        {text}
      </Tooltip>
    </TooltipTrigger>
  );
}
