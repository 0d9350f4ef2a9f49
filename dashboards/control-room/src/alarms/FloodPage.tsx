export default function FloodPage() {
  return null;
}
