import { Alert, Modal, Typography } from 'antd';
import type { Schema } from '../api/types';
import { defineTexts, useTexts } from '../texts/useTexts';

const texts = defineTexts({
  zh: { title: (name: string) => `${name} 的密码`, once: '密码只显示这一次', what: '请复制并当面或用安全的方式交给本人；关闭后无法再查看，只能重置。', copy: '复制', copied: '已复制', done: '已交付，关闭' },
  en: { title: (name: string) => `Password of ${name}`, once: 'It is shown this once', what: 'Copy it and hand it over in person or by a safe way. When this is closed it cannot be seen again, only replaced.', copy: 'Copy', copied: 'Copied', done: 'Handed over, close' },
});

/** A generated password: shown once, closed only on purpose. */
export function OncePassword({ given, onClose }: { given: Schema<'PersonWithPassword'>; onClose: () => void }) {
  const t = useTexts(texts);
  return (
    <Modal open title={t.title(given.person.name)} mask={{ closable: false }} keyboard={false} closable={false} okText={t.done} onOk={onClose} cancelButtonProps={{ style: { display: 'none' } }}>
      <Alert type="warning" showIcon title={t.once} description={t.what} />
      <Typography.Paragraph className="once-password" code copyable={{ text: given.password, tooltips: [t.copy, t.copied] }}>
        {given.password}
      </Typography.Paragraph>
    </Modal>
  );
}
