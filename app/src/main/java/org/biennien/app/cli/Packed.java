package org.biennien.app.cli;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/// Files that may be packed by `xz`. The command `xz` unpacks them, which every system that has such files has.
final class Packed {
  private static final String ENDING = ".xz";
  /// The column of `xz --robot --list` with the unpacked size.
  private static final int SIZE = 4;

  private Packed() {}

  static boolean is(String name) {
    return name.toLowerCase(Locale.ROOT).endsWith(ENDING);
  }

  /// The name of what is packed: `tin.jsonl` of `tin.jsonl.xz`; others stay as they are.
  static String inner(String name) {
    return is(name) ? name.substring(0, name.length() - ENDING.length()) : name;
  }

  /// The bytes of a file, unpacked as they are read where it is packed.
  static InputStream open(Path file) throws IOException {
    if (!is(file.toString())) {
      return Files.newInputStream(file);
    }
    // So that a missing file is told as such.
    Files.newInputStream(file).close();
    Process xz = new ProcessBuilder("xz", "-dc", file.toString())
        .redirectError(ProcessBuilder.Redirect.DISCARD).start();
    return new Unpacked(xz);
  }

  /// How many bytes a file holds, unpacked; its own size where `xz` does not tell.
  static long size(Path file) {
    if (!is(file.toString())) {
      return file.toFile().length();
    }
    try {
      Process xz = new ProcessBuilder("xz", "--robot", "--list", file.toString())
          .redirectError(ProcessBuilder.Redirect.DISCARD).start();
      String told = new String(xz.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      return told.lines().filter(line -> line.startsWith("file\t")).map(line -> line.split("\t", -1))
          .mapToLong(cells -> Long.parseLong(cells[SIZE])).findFirst().orElse(file.toFile().length());
    } catch (IOException e) {
      // Only the progress bar asks; whoever reads the file is told that there is no xz.
      return file.toFile().length();
    }
  }

  /// What `xz` writes; an error at the end where the file was broken off.
  private static final class Unpacked extends FilterInputStream {
    private final Process xz;

    Unpacked(Process xz) {
      super(xz.getInputStream());
      this.xz = xz;
    }

    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
      int read = super.read(bytes, offset, length);
      if (read < 0) {
        end();
      }
      return read;
    }

    private void end() throws IOException {
      try {
        int code = xz.waitFor();
        if (code != 0) {
          throw new IOException("xz could not unpack it to the end (exit status %d)".formatted(code));
        }
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        throw new IOException("interrupted while xz was at work", e);
      }
    }

    @Override
    public void close() throws IOException {
      super.close();
      xz.destroy();
    }
  }
}
