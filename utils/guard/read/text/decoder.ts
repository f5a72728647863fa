/** A decoder for an encoding by the name that a file gives it; windows-1252 where there is none of that name. */
export function decoderFor(label: string): TextDecoder {
  try {
    return new TextDecoder(label);
  } catch {
    return new TextDecoder('windows-1252');
  }
}
