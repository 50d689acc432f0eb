package org.biennien.extract.article;

/// Carries a [Fault] from where it is found to the reader that reports it; never leaves this package.
final class FaultException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final transient Fault fault;

  FaultException(Fault fault) {
    super(fault.toString());
    this.fault = fault;
  }

  Fault fault() {
    return fault;
  }
}
