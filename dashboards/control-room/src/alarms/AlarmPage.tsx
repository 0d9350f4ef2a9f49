export default function AlarmPage() {
  return null;
}
