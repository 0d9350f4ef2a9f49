import { CopyOutlined } from '@ant-design/icons';
import { Button, Input } from 'antd';
import { useRef, useState } from 'react';
import type { InputRef } from 'antd';
import { defineTexts, useTexts } from '../texts/useTexts';

const texts = defineTexts({
  zh: { copy: '复制', copied: '已复制', byHand: '请按 Ctrl+C 复制', text: '要复制的内容' },
  en: { copy: 'Copy', copied: 'Copied', byHand: 'Press Ctrl+C to copy', text: 'Text to copy' },
});

/** A text to take along. Without the clipboard (no TLS, or not allowed) it is selected, to be copied by hand. */
export function CopyText({ text }: { text: string }) {
  const t = useTexts(texts);
  const field = useRef<InputRef>(null);
  const [state, setState] = useState<'copied' | 'byHand'>();
  const copy = async (): Promise<void> => {
    field.current?.select();
    try {
      await navigator.clipboard.writeText(text);
      setState('copied');
    } catch {
      // The text is selected: Ctrl+C does it.
      setState('byHand');
    }
  };
  return (
    <div className="copy-text" style={{ display: 'flex', gap: 8, maxWidth: 640 }}>
      <Input ref={field} readOnly value={text} aria-label={t.text} onFocus={(event) => event.target.select()} />
      <Button icon={<CopyOutlined />} onClick={() => void copy()}>
        {state === undefined ? t.copy : t[state]}
      </Button>
    </div>
  );
}
