// The few globals that browsers, workers and Node share, for code that may know none of the three.

interface TextDecodeOptions {
  stream?: boolean
}

interface TextDecoder {
  decode(input?: ArrayBuffer | ArrayBufferView, options?: TextDecodeOptions): string
}

declare const TextDecoder: new (
  label?: string,
  options?: { fatal?: boolean; ignoreBOM?: boolean },
) => TextDecoder

interface TextEncoder {
  encode(input?: string): Uint8Array<ArrayBuffer>
}

declare const TextEncoder: new () => TextEncoder

declare function structuredClone<Value>(value: Value): Value

interface CryptoKey {
  readonly type: 'private' | 'public' | 'secret'
  readonly extractable: boolean
}

type CryptoBytes = ArrayBuffer | ArrayBufferView
type CryptoAlgorithm = string | { readonly name: string; readonly [option: string]: unknown }
type CryptoUsage = 'encrypt' | 'decrypt' | 'deriveBits' | 'deriveKey' | 'sign' | 'verify'

interface SubtleCrypto {
  digest(algorithm: CryptoAlgorithm, data: CryptoBytes): Promise<ArrayBuffer>
  encrypt(algorithm: CryptoAlgorithm, key: CryptoKey, data: CryptoBytes): Promise<ArrayBuffer>
  decrypt(algorithm: CryptoAlgorithm, key: CryptoKey, data: CryptoBytes): Promise<ArrayBuffer>
  importKey(
    format: 'raw',
    data: CryptoBytes,
    algorithm: CryptoAlgorithm,
    extractable: boolean,
    usages: readonly CryptoUsage[],
  ): Promise<CryptoKey>
  deriveKey(
    algorithm: CryptoAlgorithm,
    baseKey: CryptoKey,
    derivedKey: CryptoAlgorithm,
    extractable: boolean,
    usages: readonly CryptoUsage[],
  ): Promise<CryptoKey>
  deriveBits(algorithm: CryptoAlgorithm, baseKey: CryptoKey, lengthBits: number): Promise<ArrayBuffer>
}

declare const crypto: {
  readonly subtle: SubtleCrypto
  getRandomValues<Bytes extends Uint8Array | Uint16Array | Uint32Array>(array: Bytes): Bytes
  randomUUID(): string
}

declare function setTimeout(callback: () => void, delayMs?: number): unknown
