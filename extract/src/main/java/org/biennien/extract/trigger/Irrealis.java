package org.biennien.extract.trigger;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Words before which what a verb tells is not so, or not yet: a plan, a wish, a chance, a denial.
final class Irrealis {
  /// *sẽ rút*, *có thể chiếm*, *không buộc ai rời đi*.
  static final Set<Long> MARKS = FormHash.all(
      "sẽ", "nhằm", "để", "muốn", "thể", "nếu", "định", "cố", "hòng", "dọa", "cầu", "gọi", "sắp", "không", "chưa", "tìm", "phải");
  /// These and syllables of words of planning, need and declaring: *chiến dịch*, *âm mưu*, *kế hoạch*, *cần*, *tuyên bố*.
  static final Set<Long> MARKS_AND_PLANS =
      Stream.concat(MARKS.stream(), FormHash.all("dịch", "mưu", "hoạch", "cần", "tuyên").stream()).collect(Collectors.toUnmodifiableSet());

  private Irrealis() {}
}
