import { useMemo } from 'react';
import { useLanguage, type Language } from '../texts/language';

const locales: Record<Language, string> = { zh: 'zh-CN', en: 'en-GB' };

/** Dates, times, numbers and durations in the reader's language. Pure but for the zone of the device when none is given. */
export class Formats {
  constructor(
    private readonly language: Language,
    /** IANA name, such as the site's `Asia/Shanghai`. The device's zone when not given. */
    private readonly timeZone?: string,
  ) {}

  /** `14:05` */
  time(instant: string | number): string {
    return this.instant(instant, { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' });
  }

  /** `14:05:09` */
  timeWithSeconds(instant: string | number): string {
    return this.instant(instant, { hour: '2-digit', minute: '2-digit', second: '2-digit', hourCycle: 'h23' });
  }

  /** Date and time to the minute. */
  dateTime(instant: string | number): string {
    return this.instant(instant, { year: 'numeric', month: '2-digit', day: '2-digit', hour: '2-digit', minute: '2-digit', hourCycle: 'h23' });
  }

  date(instant: string | number): string {
    const day = this.instant(instant, { year: 'numeric', month: '2-digit', day: '2-digit', weekday: 'short' });
    // Chinese has no space there by itself, and figures stick to the weekday.
    return this.language === 'zh' ? day.replace(/(?<=\d)(?=周)/, ' ') : day;
  }

  number(value: number, digits = 2): string {
    return new Intl.NumberFormat(locales[this.language], { maximumFractionDigits: digits }).format(value);
  }

  /** A share of 1 as `93.5 %`. */
  share(value: number): string {
    return new Intl.NumberFormat(locales[this.language], { style: 'percent', maximumFractionDigits: 1 }).format(value);
  }

  /** A size as `74.2 GB`, decimal. */
  bytes(value: number): string {
    const units = ['byte', 'kilobyte', 'megabyte', 'gigabyte', 'terabyte'];
    const power = Math.min(units.length - 1, value < 1 ? 0 : Math.floor(Math.log10(value) / 3));
    return new Intl.NumberFormat(locales[this.language], { style: 'unit', unit: units[power], maximumFractionDigits: 1 }).format(value / 1000 ** power);
  }

  /** A length of time by its two largest units: `2 h 05 min`, `3 min 20 s`; negative ones with a minus. ms. */
  duration(ms: number): string {
    const zh = this.language === 'zh';
    const seconds = Math.floor(Math.abs(ms) / 1000);
    const [d, h, m, s] = [Math.floor(seconds / 86_400), Math.floor(seconds / 3600) % 24, Math.floor(seconds / 60) % 60, seconds % 60];
    const two = (n: number): string => String(n).padStart(2, '0');
    const text =
      d > 0 ? (zh ? `${d} 天 ${h} 小时` : `${d} d ${h} h`)
      : h > 0 ? (zh ? `${h} 小时 ${two(m)} 分` : `${h} h ${two(m)} min`)
      : m > 0 ? (zh ? `${m} 分 ${two(s)} 秒` : `${m} min ${two(s)} s`)
      : zh ? `${s} 秒` : `${s} s`;
    return ms < 0 ? `−${text}` : text;
  }

  private instant(instant: string | number, options: Intl.DateTimeFormatOptions): string {
    return new Intl.DateTimeFormat(locales[this.language], { ...options, timeZone: this.timeZone }).format(typeof instant === 'string' ? Date.parse(instant) : instant);
  }
}

/** @param timeZone of the site that the instants belong to; without it the device's. */
export function useFormats(timeZone?: string): Formats {
  const language = useLanguage();
  return useMemo(() => new Formats(language, timeZone), [language, timeZone]);
}
