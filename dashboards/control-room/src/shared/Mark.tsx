import type { ReactNode } from 'react';
import './marks.css';

export type MarkTone = 'bad' | 'warn' | 'good' | 'busy' | 'plain';

/** A short word with a colour of at least 4.5:1 on either theme; Ant Design's tags are paler than that. */
export function Mark({ tone, icon, children, ...rest }: { tone: MarkTone; icon?: ReactNode; children: ReactNode; 'data-state'?: string }) {
  return (
    <span className={`mark mark-${tone}`} {...rest}>
      {icon} {children}
    </span>
  );
}
