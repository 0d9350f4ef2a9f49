import type { Schema } from '../../api/types';
import { Problem } from '../../api/problem';
import { isRecord } from '../../api/problem';
import { currentLanguage } from '../../texts/language';

export interface EvidenceToSend {
  readonly file: File;
  readonly kind: Schema<'EvidenceKind'>;
  readonly moment?: NonNullable<Schema<'EvidenceMoment'>>;
  readonly caption?: string;
}

/**
 * Sends a file as it is. XMLHttpRequest, because fetch does not say how far an upload is.
 * @param progress 0 to 1.
 * @throws a {@link Problem} with the service's sentence: too large, not of its kind, no room.
 */
export function uploadEvidence(number: string, { file, kind, moment, caption }: EvidenceToSend, progress: (share: number) => void): Promise<void> {
  const said = new URLSearchParams({ kind });
  if (moment !== undefined) {
    said.set('moment', moment);
  }

  if (caption) {
    said.set('caption', caption);
  }

  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest();
    request.open('POST', `/api/v1/tickets/${encodeURIComponent(number)}/evidence?${said.toString()}`);
    request.setRequestHeader('Content-Type', 'application/octet-stream');
    // A form on another site cannot send it.
    request.setRequestHeader('X-Facility-Upload', '1');
    request.setRequestHeader('Accept-Language', currentLanguage());
    request.upload.addEventListener('progress', (event) => event.lengthComputable && progress(event.loaded / event.total));
    request.addEventListener('load', () => (request.status >= 200 && request.status < 300 ? resolve() : reject(refusal(request))));
    request.addEventListener('error', () => reject(new Problem(0, `${file.name}: ${currentLanguage() === 'zh' ? '上传中断，请重试' : 'the upload was cut off; try again'}`)));
    request.send(file);
  });
}

function refusal(request: XMLHttpRequest): Problem {
  const members = parsed(request.responseText);
  const sentence = [members['detail'], members['title']].find((text) => typeof text === 'string' && text !== '');
  return new Problem(request.status, typeof sentence === 'string' ? sentence : `HTTP ${request.status}`, members);
}

function parsed(text: string): Record<string, unknown> {
  try {
    const body: unknown = JSON.parse(text);
    return isRecord(body) ? body : {};
  } catch {
    // A proxy's page: the status says enough.
    return {};
  }
}
