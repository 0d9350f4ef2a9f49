const pages: Readonly<Record<string, (id: string) => string>> = {
  ticket: (id) => `/tickets/${id}`,
  alarm: (id) => `/alarms/${id}`,
  incident: (id) => `/incidents/${id}`,
  article: (id) => `/knowledge/${id}`,
  roster: (id) => `/rosters/edit/${id}`,
};

/** The page of what a line of the trail speaks of (`ticket/260301-001-8`); undefined when it has none. */
export function subjectLink(subject: string): string | undefined {
  const [, kind = '', id = ''] = /^([a-z-]+)\/([^/]+)$/i.exec(subject) ?? [];
  return Object.hasOwn(pages, kind) ? pages[kind]?.(encodeURIComponent(id)) : undefined;
}
