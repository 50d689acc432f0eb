package org.biennien.extract.gold;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/// The theatre of an article, told by the names it holds most often: for holding back whole wars.
public enum War {
  /// Syria and Iraq.
  SYRIA_IRAQ("Syria", "Iraq", "Mosul", "Aleppo", "Raqqa", "Damascus", "IS"),
  /// Korea.
  KOREA("Triều Tiên", "Hàn Quốc", "Bình Nhưỡng", "Kim Jong-un", "Seoul"),
  /// Ukraine and Russia.
  UKRAINE("Ukraine", "Kiev", "Moskva", "Moscow", "Donbass", "Zelensky"),
  /// The Philippines.
  PHILIPPINES("Philippines", "Marawi", "Duterte", "Maute", "Abu Sayyaf"),
  /// Israel, its neighbours and Iran.
  IRAN_ISRAEL("Israel", "Iran", "Gaza", "Hamas", "Hezbollah", "Lebanon", "Tehran"),
  /// Afghanistan and Pakistan.
  AFGHANISTAN("Afghanistan", "Taliban", "Kabul", "Pakistan"),
  /// All others, and articles that name none.
  OTHER;

  private final List<String> names;

  War(String... names) {
    this.names = List.of(names);
  }

  /// The theatre whose names stand most often in `text`.
  public static War of(String text) {
    return Stream.of(values()).max(Comparator.comparingInt(war -> war.count(text))).filter(w -> w.count(text) > 1)
        .orElse(OTHER);
  }

  private int count(String text) {
    int count = 0;
    for (String name : names) {
      for (int at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + name.length())) {
        boolean word = at + name.length() == text.length()
            || !Character.isLetterOrDigit(text.charAt(at + name.length()));
        count += word ? 1 : 0;
      }
    }
    return count;
  }
}
