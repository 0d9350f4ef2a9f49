export default function Stock() { return null; }
