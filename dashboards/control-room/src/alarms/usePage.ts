import { useSearchParams } from 'react-router';

export const pageSize = 50;

/** Which page of a list is shown; stands in the address. From 1. */
export function usePage(): [number, (page: number) => void] {
  const [search, setSearch] = useSearchParams();
  const asked = Number(search.get('page'));
  const turn = (page: number): void =>
    setSearch((before) => {
      const next = new URLSearchParams(before);
      next.set('page', String(page));
      return next;
    });
  return [Number.isInteger(asked) && asked > 0 ? asked : 1, turn];
}
