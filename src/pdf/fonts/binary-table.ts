/** Bytes of a font from one place on, with the big-endian reads that its tables use. */
export interface BinaryTable {
  readonly length: number
  u8(offset: number): number
  u16(offset: number): number
  i16(offset: number): number
  u32(offset: number): number
  /** A view that starts `offset` bytes further. */
  from(offset: number): BinaryTable
  bytes(offset: number, length: number): Uint8Array
}

/** Opens a view on bytes; offsets count from the start of the view. */
export function binaryTable(bytes: Uint8Array): BinaryTable {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  return {
    length: bytes.byteLength,
    u8: (offset) => view.getUint8(offset),
    u16: (offset) => view.getUint16(offset),
    i16: (offset) => view.getInt16(offset),
    u32: (offset) => view.getUint32(offset),
    from: (offset) => binaryTable(bytes.subarray(offset)),
    bytes: (offset, length) => bytes.subarray(offset, offset + length),
  }
}
