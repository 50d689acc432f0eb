package org.biennien.extract.trigger;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/// A [TriggerModel] in a file: thresholds, readings, then each weight table as the gaps between its weights that are
/// not 0 and these weights in half precision.
public final class ModelFile {
  private static final int MAGIC = 0x424e5432;
  private static final String RESOURCE = "triggers.model";

  private ModelFile() {}

  /// The model that comes with the program.
  public static TriggerModel load() {
    try (InputStream resource = Objects.requireNonNull(
        ModelFile.class.getResourceAsStream(RESOURCE), "resource " + RESOURCE + " is missing beside this class")) {
      return read(resource);
    } catch (IOException e) {
      throw new UncheckedIOException(RESOURCE, e);
    }
  }

  /// Reads what [#write] wrote.
  public static TriggerModel read(InputStream from) throws IOException {
    var in = new DataInputStream(new BufferedInputStream(from, 1 << 16));
    int magic = in.readInt();
    if (magic != MAGIC) {
      throw new IOException("trigger model begins with %08x, expected %08x".formatted(magic, MAGIC));
    }
    double threshold = in.readDouble();
    double actualThreshold = in.readDouble();
    List<Reading> readings = new ArrayList<>();
    for (int count = in.readInt(); count > 0; count--) {
      readings.add(Reading.parse(in.readUTF()));
    }
    LinearModel types = new LinearModel(halves(in));
    return new TriggerModel(readings, types, threshold, new LinearModel(halves(in)), actualThreshold);
  }

  /// Writes `model`; the same model gives the same bytes.
  public static void write(TriggerModel model, OutputStream to) throws IOException {
    var out = new DataOutputStream(to);
    out.writeInt(MAGIC);
    out.writeDouble(model.threshold());
    out.writeDouble(model.actualThreshold());
    out.writeInt(model.readings().size());
    for (Reading reading : model.readings()) {
      out.writeUTF(reading.label());
    }
    write(model.types().halves(), out);
    write(model.status().halves(), out);
    out.flush();
  }

  private static short[] halves(DataInputStream in) throws IOException {
    short[] halves = new short[in.readInt()];
    int at = -1;
    for (int count = in.readInt(); count > 0; count--) {
      int gap = 0;
      int piece;
      do {
        piece = in.readUnsignedByte();
        gap = gap << 7 | piece & 0x7f;
      } while (piece > 0x7f);
      at += gap;
      halves[at] = in.readShort();
    }
    return halves;
  }

  private static void write(short[] halves, DataOutputStream out) throws IOException {
    int count = 0;
    for (short half : halves) {
      count += half == 0 ? 0 : 1;
    }
    out.writeInt(halves.length);
    out.writeInt(count);
    int last = -1;
    for (int at = 0; at < halves.length; at++) {
      short half = halves[at];
      if (half != 0) {
        for (int shift = 28; shift > 0; shift -= 7) {
          if (at - last >> shift != 0) {
            out.writeByte(at - last >> shift & 0x7f | 0x80);
          }
        }
        out.writeByte(at - last & 0x7f);
        out.writeShort(half);
        last = at;
      }
    }
  }
}
