import { CheckCircleOutlined, EditOutlined, StopOutlined } from '@ant-design/icons';
import { Tag } from 'antd';
import type { ReactNode } from 'react';
import type { Schema } from '../api/types';
import { useTexts } from '../texts/useTexts';
import { articleTexts } from './articleTexts';

const icons: Readonly<Record<Schema<'ArticleState'>, ReactNode>> = { draft: <EditOutlined />, published: <CheckCircleOutlined />, withdrawn: <StopOutlined /> };
const colours = { draft: 'processing', published: 'success', withdrawn: 'default' } as const;

export function ArticleStateTag({ state }: { state: Schema<'ArticleState'> }) {
  const words = useTexts(articleTexts);
  return (
    <Tag icon={icons[state]} color={colours[state]}>
      {words.states[state]}
    </Tag>
  );
}
