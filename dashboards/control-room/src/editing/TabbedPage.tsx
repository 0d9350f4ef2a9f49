import { Card, Skeleton, Tabs } from 'antd';
import { Suspense, type ReactNode } from 'react';
import { useSearchParams } from 'react-router';

export interface TabEntry {
  readonly key: string;
  readonly label: string;
  readonly content: ReactNode;
  /** Shown only to those who may; shown when absent. */
  readonly may?: boolean;
}

/** A page of several parts, each with an address (`?tab=`) and loaded when it is opened. Filters of one part do not follow into another, the site does. */
export function TabbedPage({ tabs }: { tabs: readonly TabEntry[] }) {
  const [address, setAddress] = useSearchParams();
  const shown = tabs.filter((tab) => tab.may !== false);
  const active = shown.find((tab) => tab.key === address.get('tab')) ?? shown[0];
  const open = (key: string): void => {
    const site = address.get('site');
    setAddress({ tab: key, ...(site !== null && { site }) });
  };
  return (
    <Card className="tabbed-page">
      <Tabs
        activeKey={active?.key ?? ''}
        onChange={open}
        destroyOnHidden
        items={shown.map((tab) => ({ key: tab.key, label: tab.label, children: <Suspense fallback={<Skeleton active />}>{tab.content}</Suspense> }))}
      />
    </Card>
  );
}
