// A foreign edge node with one device: births when asked, then a value every 100 ms until it is ended.
// Arguments: broker URL, user, group, node. The password comes in the environment variable PEER_PASSWORD.
"use strict";

const sparkplug = require("sparkplug-client");

const [serverUrl, username, groupId, edgeNode] = process.argv.slice(2);
const client = sparkplug.newClient({
  serverUrl,
  username,
  password: process.env.PEER_PASSWORD,
  groupId,
  edgeNode,
  clientId: `peer-${process.pid}`,
  version: "spBv1.0",
});

const deviceMetrics = (count) => [
  { name: "count", type: "Int32", value: -count, timestamp: Date.now() },
  { name: "short", type: "Int16", value: -1, timestamp: Date.now() },
  { name: "temperature", type: "Double", value: 20.5 + count, timestamp: Date.now() },
  { name: "alarm", type: "Boolean", value: count % 2 === 1, timestamp: Date.now() },
  { name: "text", type: "String", value: `value ${count}`, timestamp: Date.now() },
  { name: "big", type: "UInt32", value: 4000000000, timestamp: Date.now() },
];

let timer;
let count = 0;
const bear = () => {
  client.publishNodeBirth({
    timestamp: Date.now(),
    metrics: [{ name: "Node Control/Rebirth", type: "Boolean", value: false, timestamp: Date.now() }],
  });
  client.publishDeviceBirth("plc", { timestamp: Date.now(), metrics: deviceMetrics(0) });
  timer ??= setInterval(() => {
    count++;
    client.publishDeviceData("plc", { timestamp: Date.now(), metrics: deviceMetrics(count) });
  }, 100);
};

client.on("birth", bear);
client.on("ncmd", (payload) => {
  if (payload.metrics.some((metric) => metric.name === "Node Control/Rebirth" && metric.value)) {
    console.log("rebirth");
    bear();
  }
});
client.on("error", (fault) => {
  console.error(`error: ${fault.message}`);
  process.exit(1);
});
