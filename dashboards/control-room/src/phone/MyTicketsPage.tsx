export default function MyTicketsPage() {
  return null;
}
