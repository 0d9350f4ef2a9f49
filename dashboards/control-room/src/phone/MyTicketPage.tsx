export default function MyTicketPage() {
  return null;
}
