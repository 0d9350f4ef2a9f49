// Decodes each payload given as hexadecimal and encodes it again: one line of JSON for each, with "metrics" and "again".
"use strict";

const { decodePayload, encodePayload } = require("sparkplug-payload").get("spBv1.0");

// Long, bytes and property values as plain JSON.
const plain = (value) => {
  if (value === null || value === undefined) return null;
  if (value instanceof Uint8Array) return Buffer.from(value).toString("hex");
  if (typeof value === "object" && "toNumber" in value) return value.toString();
  return value;
};

for (const hex of process.argv.slice(2)) {
  const payload = decodePayload(Buffer.from(hex, "hex"));
  const metrics = payload.metrics.map((metric) => ({
    name: metric.name,
    type: metric.type,
    timestamp: plain(metric.timestamp),
    value: plain(metric.value),
    historical: metric.isHistorical ?? false,
    properties: Object.fromEntries(Object.entries(metric.properties ?? {}).map(([key, property]) => [key, plain(property.value)])),
  }));
  const again = Buffer.from(encodePayload(payload)).toString("hex");
  console.log(JSON.stringify({ timestamp: plain(payload.timestamp), seq: plain(payload.seq), metrics, again }));
}
