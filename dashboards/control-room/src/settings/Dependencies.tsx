export default function Dependencies() { return null; }
