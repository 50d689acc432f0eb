package org.biennien.extract.trigger;

/// Words before which what a verb tells is not so, or not yet: a plan, a wish, a chance, a denial.
final class Irrealis {
  /// *sẽ rút*, *có thể chiếm*, *không buộc ai rời đi*.
  static final FormSet MARKS = FormSet.of(
      "sẽ", "nhằm", "để", "muốn", "thể", "nếu", "định", "cố", "hòng", "dọa", "cầu", "gọi", "sắp", "không", "chưa", "tìm", "phải");
  /// These and syllables of words of planning, need and declaring: *chiến dịch*, *âm mưu*, *kế hoạch*, *cần*, *tuyên bố*.
  static final FormSet MARKS_AND_PLANS = MARKS.and("dịch", "mưu", "hoạch", "cần", "tuyên");

  private Irrealis() {}
}
