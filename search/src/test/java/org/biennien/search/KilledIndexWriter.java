package org.biennien.search;

import java.nio.file.Path;
import org.biennien.chronicle.store.Chronicle;

/// A program that adds articles and brings the index up to date after every few, to be killed at any moment.
final class KilledIndexWriter {
  static final int ARTICLES = 40;
  private static final int AT_ONCE = 3;

  private KilledIndexWriter() {}

  public static void main(String[] arguments) {
    try (Chronicle chronicle = Chronicle.open(Path.of(arguments[0]));
        SearchIndex index = SearchIndex.open(chronicle, Atlas.EMPTY)) {
      index.catchUp(Integer.MAX_VALUE, done -> {});
      for (int i = 0; i < ARTICLES; i++) {
        add(chronicle, i);
        if (i % AT_ONCE == 0) {
          index.catchUp(Integer.MAX_VALUE, done -> {});
        }
        System.out.println(i);
      }
    }
  }

  /// Every fifth article is one of before with another text.
  static void add(Chronicle chronicle, int number) {
    int id = number % 5 == 4 ? number - 2 : number;
    String town = number % 2 == 0 ? "Raqqa" : "Mosul";
    Paper.of("k" + id, "Báo Thử", "2017-06-%02d".formatted(1 + number / 2),
        "Tin thứ %d: quân chính phủ chiếm %s sau ba ngày giao tranh.".formatted(number, town))
        .says("seize", "chiếm", number % 3 == 0 ? "IS" : "SYR.MIL", java.util.Optional.empty(), "").addTo(chronicle);
  }
}
