package org.biennien.chronicle.store;

/// The store cannot do what was asked. The message says what happened, where, and how to mend it.
public final class StoreException extends RuntimeException {
  private static final long serialVersionUID = 1;

  public StoreException(String message) {
    super(message);
  }

  public StoreException(String message, Throwable cause) {
    super(message, cause);
  }
}
