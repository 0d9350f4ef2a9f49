// Checks a VAPID header (RFC 8292) with node's own cryptography: node vapid.js "vapid t=…, k=…". Prints the claims, or why not.
const crypto = require('node:crypto')

const [, token, key] = /^vapid t=([^,]+), k=(.+)$/.exec(process.argv[2]) ?? []
const point = Buffer.from(key, 'base64url')
const publicKey = crypto.createPublicKey({
  format: 'jwk',
  key: { kty: 'EC', crv: 'P-256', x: point.subarray(1, 33).toString('base64url'), y: point.subarray(33).toString('base64url') },
})
const [head, claims, signature] = token.split('.')
const valid = crypto.verify('sha256', Buffer.from(`${head}.${claims}`), { key: publicKey, dsaEncoding: 'ieee-p1363' }, Buffer.from(signature, 'base64url'))
console.log(JSON.stringify({ valid, uncompressed: point.length === 65 && point[0] === 4, head: JSON.parse(Buffer.from(head, 'base64url')), claims: JSON.parse(Buffer.from(claims, 'base64url')) }))
