export default function RostersPage() {
  return null;
}
