package org.biennien.app.web;

/// Why a question has no answer, as RFC 9457 writes it. It never tells of the inside of the program.
///
/// @param type `about:blank`: the title says what the status code means
/// @param title the status code in words
/// @param status the HTTP status code
/// @param detail what was wrong with this very question, and what would be right
record Problem(String type, String title, int status, String detail) {

  /// Carries a problem to where it is sent.
  static final class ProblemException extends RuntimeException {
    private static final long serialVersionUID = 1;
    private final transient Problem problem;

    private ProblemException(Problem problem) {
      super(problem.detail);
      this.problem = problem;
    }

    Problem problem() {
      return problem;
    }
  }

  static Problem of(int status, String title, String detail) {
    return new Problem("about:blank", title, status, detail);
  }

  static ProblemException badRequest(String detail) {
    return new ProblemException(of(400, "Bad Request", detail));
  }

  static ProblemException notFound(String detail) {
    return new ProblemException(of(404, "Not Found", detail));
  }

  static ProblemException forbidden(String detail) {
    return new ProblemException(of(403, "Forbidden", detail));
  }
}
