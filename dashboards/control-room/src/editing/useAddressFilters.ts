import { useSearchParams } from 'react-router';
import { readFilters, readPage, withFilters, type Filters } from './addressFilters';

interface AddressFilters<Name extends string> {
  readonly filters: Filters<Name>;
  readonly page: number;
  readonly set: (changes: Readonly<Partial<Record<Name, string | null | undefined>>>) => void;
  readonly turnTo: (page: number) => void;
}

/** The page's filters, which stand in its address: a link shows the same. */
export function useAddressFilters<Name extends string>(names: readonly Name[]): AddressFilters<Name> {
  const [address, setAddress] = useSearchParams();
  return {
    filters: readFilters(address, names),
    page: readPage(address),
    set: (changes) => setAddress((before) => withFilters(before, changes), { replace: true }),
    turnTo: (page) =>
      setAddress((before) => {
        const next = new URLSearchParams(before);
        next.set('page', String(page));
        return next;
      }),
  };
}
