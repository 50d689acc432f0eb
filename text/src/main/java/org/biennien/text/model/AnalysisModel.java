package org.biennien.text.model;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;

/// The trained tables of word segmentation and tagging, as they lie in one file.
///
/// @param habits of syllables in raw news
/// @param groups associations of two and three syllables in raw news
/// @param lexicon words known and their tags
/// @param boundaries weights of word segmentation
/// @param classes of frequent words in raw news
/// @param tags weights of tagging
/// @param settled what segmentation and tagging say nearly always
public record AnalysisModel(
    PackedTable habits, PackedTable groups, PackedTable lexicon, PackedTable boundaries, PackedTable classes, PackedRows tags,
    Settled settled) {
  /// `BNM` and the version of the format; features are known by hash, so a change of theirs is a new version,
  /// too.
  private static final int FORMAT = 0x424E4D04;
  private static final String RESOURCE = "/org/biennien/text/model/vi.model";

  /// Reads the model from the class path.
  ///
  /// @throws IllegalStateException if it is not there
  public static AnalysisModel load() {
    try (InputStream stream = AnalysisModel.class.getResourceAsStream(RESOURCE)) {
      if (stream == null) {
        throw new IllegalStateException(
            "no model %s on the class path: add the artefact biennien-text-model".formatted(RESOURCE));
      }
      return read(ByteBuffer.wrap(stream.readAllBytes()));
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + RESOURCE, e);
    }
  }

  /// Reads what [#bytes] gives.
  public static AnalysisModel read(ByteBuffer buffer) {
    int format = buffer.remaining() < 4 ? 0 : buffer.getInt();
    if (format != FORMAT) {
      throw new IllegalArgumentException(
          "model format %08x, but this program reads %08x: take the text-model of the same version"
              .formatted(format, FORMAT));
    }
    return new AnalysisModel(PackedTable.read(buffer), PackedTable.read(buffer), PackedTable.read(buffer),
        PackedTable.read(buffer), PackedTable.read(buffer), PackedRows.read(buffer),
        new Settled(PackedTable.read(buffer)));
  }

  /// The content of the model's file.
  public byte[] bytes() {
    int size = 4 + habits.bytes() + groups.bytes() + lexicon.bytes() + boundaries.bytes() + classes.bytes() + tags.bytes()
        + settled.table().bytes();
    ByteBuffer buffer = ByteBuffer.allocate(size).putInt(FORMAT);
    habits.write(buffer);
    groups.write(buffer);
    lexicon.write(buffer);
    boundaries.write(buffer);
    classes.write(buffer);
    tags.write(buffer);
    settled.table().write(buffer);
    return buffer.array();
  }
}
