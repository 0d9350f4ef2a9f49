export default function PointsPage() {
  return null;
}
