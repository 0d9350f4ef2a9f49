export default function IncidentPlans() { return null; }
