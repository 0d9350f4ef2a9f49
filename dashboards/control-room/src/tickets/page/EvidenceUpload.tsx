import { UploadOutlined } from '@ant-design/icons';
import { Button, Input, Progress, Select } from 'antd';
import { useRef, useState } from 'react';
import type { Schema } from '../../api/types';
import { useCommand } from '../../shared/useCommand';
import { evidenceKindWords } from '../../shared/words';
import { defineTexts, useTexts } from '../../texts/useTexts';
import { evidenceTexts } from './EvidencePart';
import { uploadEvidence } from './uploadEvidence';

const texts = defineTexts({
  zh: { kind: '类型', moment: '时点', caption: '说明（可不填）', choose: '选择文件并上传', done: '已上传', files: '要上传的文件' },
  en: { kind: 'Kind', moment: 'When', caption: 'What it shows (optional)', choose: 'Choose files and upload', done: 'Uploaded', files: 'Files to upload' },
});

const accepts: Readonly<Record<Schema<'EvidenceKind'>, string>> = { photo: 'image/*', video: 'video/*', signature: 'image/*', document: 'application/pdf,image/*' };

/** Adds files to the evidence, one after the other, with progress. */
export function EvidenceUpload({ number }: { number: string }) {
  const t = useTexts(texts);
  const words = useTexts(evidenceTexts);
  const kinds = useTexts(evidenceKindWords);
  const [kind, setKind] = useState<Schema<'EvidenceKind'>>('photo');
  const [moment, setMoment] = useState<NonNullable<Schema<'EvidenceMoment'>>>('during');
  const [caption, setCaption] = useState('');
  const [progress, setProgress] = useState<{ name: string; share: number }>();
  const input = useRef<HTMLInputElement>(null);
  const upload = useCommand(
    async (files: readonly File[]) => {
      for (const file of files) {
        setProgress({ name: file.name, share: 0 });
        await uploadEvidence(number, { file, kind, moment, caption: caption.trim() }, (share) => setProgress({ name: file.name, share }));
      }
    },
    { done: t.done, touches: [['tickets', number]], onDone: () => setCaption('') },
  );
  return (
    <>
      <div className="upload">
        <Select aria-label={t.kind} value={kind} onChange={setKind} options={Object.entries(kinds).map(([value, label]) => ({ value, label }))} style={{ width: 110 }} />
        <Select aria-label={t.moment} value={moment} onChange={setMoment} options={Object.entries(words.moments).map(([value, label]) => ({ value, label }))} style={{ width: 110 }} />
        <Input aria-label={t.caption} placeholder={t.caption} maxLength={200} value={caption} onChange={(event) => setCaption(event.target.value)} style={{ width: 240 }} />
        <input
          ref={input}
          hidden
          type="file"
          multiple
          aria-label={t.files}
          accept={accepts[kind]}
          onChange={(event) => {
            const files = [...(event.target.files ?? [])];
            event.target.value = '';
            if (files.length > 0) {
              upload.mutate(files);
            }
          }}
        />
        <Button icon={<UploadOutlined />} loading={upload.isPending} onClick={() => input.current?.click()}>
          {t.choose}
        </Button>
      </div>
      {upload.isPending && progress !== undefined && <Progress aria-label={progress.name} percent={Math.round(progress.share * 100)} />}
    </>
  );
}
