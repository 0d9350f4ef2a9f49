const inPage = document.querySelector<HTMLMetaElement>('meta[name="csp-nonce"]')?.content;

/** What the page's policy asks of style elements; undefined in development, where there is none. */
export const styleNonce = inPage === undefined || inPage.startsWith('%') ? undefined : inPage;

/**
 * Gives the nonce to every style element that the app makes. Ant Design gives it to its own (ConfigProvider's `csp`), but not to those by which tables and
 * drawers measure the scroll bar.
 */
export function giveStylesTheirNonce(): void {
  const nonce = styleNonce;
  if (nonce === undefined) {
    return;
  }

  /* eslint-disable @typescript-eslint/no-deprecated -- so marked is only its overload for names that the compiler does not know. */
  const create = document.createElement.bind(document);
  document.createElement = (name: string, options?: ElementCreationOptions) => {
    const element = create(name, options);
    if (element instanceof HTMLStyleElement) {
      element.nonce = nonce;
    }

    return element;
  };
}
