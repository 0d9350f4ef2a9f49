import { FileOutlined } from '@ant-design/icons';
import { Image } from 'antd';
import type { Schema, TicketDetail } from '../../api/types';
import { useMay } from '../../session/SessionProvider';
import { useFormats } from '../../shared/formats';
import { evidenceKindWords } from '../../shared/words';
import { defineTexts, useTexts } from '../../texts/useTexts';
import { SiteTime } from '../ticketColumns';
import { EvidenceUpload } from './EvidenceUpload';

export const evidenceTexts = defineTexts<{ moments: Readonly<Record<NonNullable<Schema<'EvidenceMoment'>>, string>>; none: string; open: string; by: (who: string) => string }>({
  zh: { moments: { before: '维修前', during: '维修中', after: '维修后' }, none: '还没有影像资料', open: '打开文件', by: (who) => `由 ${who} 添加` },
  en: { moments: { before: 'Before', during: 'During', after: 'After' }, none: 'No evidence yet', open: 'Open the file', by: (who) => `added by ${who}` },
});

/** Photos, videos, signatures and documents of the repair. */
export function EvidencePart({ detail }: { detail: TicketDetail }) {
  const t = useTexts(evidenceTexts);
  const may = useMay('tickets.evidence');
  return (
    <>
      {may && <EvidenceUpload number={detail.ticket.number} />}
      {detail.evidence.length === 0 && <p className="soft">{t.none}</p>}
      <Image.PreviewGroup>
        <ul className="gallery">
          {detail.evidence.map((piece) => (
            <li key={piece.id}>
              <Piece piece={piece} site={detail.ticket.site} />
            </li>
          ))}
        </ul>
      </Image.PreviewGroup>
    </>
  );
}

function Piece({ piece, site }: { piece: Schema<'EvidenceView'>; site: string }) {
  const t = useTexts(evidenceTexts);
  const kinds = useTexts(evidenceKindWords);
  const formats = useFormats();
  const name = [kinds[piece.kind], piece.moment === null ? '' : t.moments[piece.moment], piece.caption ?? ''].filter((part) => part !== '').join(' · ');
  return (
    <figure>
      <Content piece={piece} name={name} />
      <figcaption>
        <strong>{name}</strong>
        <br />
        <SiteTime site={site} at={piece.takenAt ?? piece.addedAt} /> · {t.by(piece.addedBy)} · {formats.number(piece.bytes / 1_048_576, 1)} MB
      </figcaption>
    </figure>
  );
}

// What browsers show by themselves; HEIC they do not.
const shown = ['image/jpeg', 'image/png', 'image/webp'];

function Content({ piece, name }: { piece: Schema<'EvidenceView'>; name: string }) {
  const t = useTexts(evidenceTexts);
  if (shown.includes(piece.mediaType)) {
    return <Image src={piece.path} alt={name} loading="lazy" />;
  }

  if (piece.mediaType.startsWith('video/')) {
    return <video src={piece.path} controls preload="metadata" aria-label={name} />;
  }

  return (
    <a className="gallery-file" href={piece.path} target="_blank" rel="noopener">
      <span>
        <FileOutlined aria-hidden /> {piece.mediaType}
        <br />
        {t.open}
      </span>
    </a>
  );
}
