package org.biennien.extract.linear;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;

/// A [LinearModel] in a file that loads in milliseconds: the classes, then each feature's 64-bit hash in rising order
/// with its weights in half precision. Features are not named; the trainer writes them for people
/// ([LogisticTrainer#table]).
public final class LinearModelFile {
  private static final int MAGIC = 0x424e4c31;

  private LinearModelFile() {}

  /// Writes `model`; the same model gives the same bytes.
  public static void write(LinearModel model, OutputStream to) throws IOException {
    var out = new DataOutputStream(to);
    out.writeInt(MAGIC);
    out.writeInt(model.classes().size());
    for (String name : model.classes()) {
      out.writeUTF(name);
    }
    long[] hashes = model.hashes();
    out.writeInt(hashes.length);
    for (long hash : hashes) {
      out.writeLong(hash);
    }
    for (long hash : hashes) {
      for (int c = 0; c < model.classes().size(); c++) {
        out.writeShort(Float.floatToFloat16(model.weight(hash, c)));
      }
    }
    out.flush();
  }

  /// Reads what [#write] wrote; `name` is the file's name in complaints.
  public static LinearModel read(InputStream from, String name) throws IOException {
    var in = new DataInputStream(new BufferedInputStream(from, 1 << 16));
    int magic = in.readInt();
    if (magic != MAGIC) {
      throw new IOException("%s begins with %08x, expected %08x: it is no model, or one of another version; train it anew"
          .formatted(name, magic, MAGIC));
    }
    List<String> classes = new ArrayList<>();
    for (int count = in.readInt(); count > 0; count--) {
      classes.add(in.readUTF());
    }
    byte[] hashes = in.readNBytes(in.readInt() * Long.BYTES);
    byte[] weights = in.readNBytes(hashes.length / Long.BYTES * classes.size() * Short.BYTES);
    return LinearModel.of(classes, longs(hashes), floats(weights));
  }

  private static long[] longs(byte[] bytes) {
    long[] values = new long[bytes.length / Long.BYTES];
    ByteBuffer.wrap(bytes).asLongBuffer().get(values);
    return values;
  }

  private static float[] floats(byte[] bytes) {
    short[] halves = new short[bytes.length / Short.BYTES];
    ByteBuffer.wrap(bytes).asShortBuffer().get(halves);
    float[] values = new float[halves.length];
    for (int i = 0; i < halves.length; i++) {
      values[i] = Float.float16ToFloat(halves[i]);
    }
    return values;
  }
}
