/** The field origin's headers, as the server sends them; `styleHashes` come from the built `csp.json`. */
export function productionHeaders(styleHashes) {
  const styles = ["'self'", ...styleHashes.map((hash) => `'${hash}'`)].join(' ')
  const policy = [
    "default-src 'none'",
    "script-src 'self' 'wasm-unsafe-eval'",
    "connect-src 'self'",
    `style-src ${styles}`,
    "img-src 'self' blob: data:",
    "worker-src 'self'",
    "manifest-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
    "require-trusted-types-for 'script'",
    'trusted-types app lit-html default',
  ]
  return {
    'Content-Security-Policy': policy.join('; '),
    'Cross-Origin-Opener-Policy': 'same-origin',
    'Cross-Origin-Resource-Policy': 'same-origin',
    'Permissions-Policy':
      'camera=(self), microphone=(self), publickey-credentials-get=(self), publickey-credentials-create=(self), geolocation=(), display-capture=(), payment=(), usb=()',
    'Referrer-Policy': 'no-referrer',
    'X-Content-Type-Options': 'nosniff',
  }
}
