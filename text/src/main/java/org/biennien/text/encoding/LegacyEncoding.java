package org.biennien.text.encoding;

/// The encodings in which Vietnamese was written before Unicode, and in which archives of the 1990s and 2000s
/// still lie.
///
/// [#decode] reads every byte: one that the encoding leaves open becomes the character that Windows shows for
/// it (windows-1252), and where Windows has none the control character of the same number, so that nothing is
/// lost and [EncodingRecognizer] can see that it does not belong.
public enum LegacyEncoding implements TextEncoding {
  /// Microsoft's: letters with hats and horns are one byte, tone marks follow as bytes of their own. The text
  /// comes back composed (NFC).
  WINDOWS_1258("windows-1258", ByteTable.windows1258()),
  /// TCVN 5712:1993, third set, the one of the `.VnTime` fonts. Capitals with tone marks have no code: such
  /// fonts draw the small letter large. They are raised again in words written in capitals ([FontCapitals]);
  /// a lone one (`Ở` at the head of a sentence, `Ý`) stays small.
  TCVN3("TCVN3 (ABC)", ByteTable.of(1)) {
    @Override
    public String decode(byte[] bytes) {
      return FontCapitals.raised(super.decode(bytes));
    }
  },
  /// VNI for Windows: most marked letters are a letter and a mark in two bytes.
  VNI("VNI", ByteTable.of(2)),
  /// RFC 1456; six rare capitals stand at control codes.
  VISCII("VISCII", ByteTable.of(3)),
  /// Of the Vietnamese Professionals Society; many capitals stand at control codes.
  VPS("VPS", ByteTable.of(4));

  private final String label;
  private final ByteTable table;

  LegacyEncoding(String label, ByteTable table) {
    this.label = label;
    this.table = table;
  }

  @Override
  public String label() {
    return label;
  }

  /// The text that `bytes` spell in this encoding, letters composed.
  public String decode(byte[] bytes) {
    return table.decode(bytes, 0, bytes.length);
  }
}
