package org.biennien.claim.json;

/// JSON that is not the codebook's: the message tells what was found, where, and what is right.
public final class JsonFormatException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  JsonFormatException(String path, String found, String expected) {
    super("%s: found %s, expected %s".formatted(path, found, expected));
  }

  JsonFormatException(String path, RuntimeException cause) {
    super("%s: %s".formatted(path, cause.getMessage()), cause);
  }
}
