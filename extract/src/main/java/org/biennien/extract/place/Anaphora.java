package org.biennien.extract.place;

import java.util.Optional;
import java.util.Set;
import org.biennien.claim.Coordinates;

/// Words that stand for a place told before: `thành phố này`, `khu vực nói trên`, `tại đây`, `nước này`, and
/// plain `thành phố`, `thủ đô` where no name follows. For which place, [Antecedents] tells.
final class Anaphora {
  private static final Set<String> POINTERS = Set.of("này", "đó", "ấy", "kia");
  private static final Set<String> POINTER_PAIRS = Set.of("nói trên", "kể trên", "cùng tên", "vừa nêu");
  private static final Set<String> BEFORE_HERE = Set.of("tại", "ở", "từ", "khỏi", "nơi", "quanh");
  private static final Set<String> MANY = Set.of(
      "một", "các", "những", "nhiều", "hai", "ba", "bốn", "năm", "sáu", "bảy", "tám", "chín", "mười", "mỗi",
      "từng", "vài", "mấy", "số", "hàng", "chục", "trăm", "hầu");
  private static final Set<String> AFTER_BARE = Set.of(
      "và", "vào", "từ", "khỏi", "trong", "sau", "để", "khi", "đã", "đang", "sẽ", "bị", "được", "với",
      "cho", "hôm", "ngày", "nhằm", "do", "vẫn", "cũng", "là", "theo", "bằng", "trước", "hiện", "rồi",
      "lúc", "mà", "nhưng", "không", "có", "còn", "rất", "thì", "nên", "vì", "sáng", "chiều", "tối", "qua",
      "dưới", "trên", "bởi", "lại");
  private static final int MOST_MODIFIERS = 3;

  private final PlaceNouns nouns;
  private final States states;
  private final Discourse told;
  private final Antecedents antecedents;

  Anaphora(PlaceNouns nouns, States states, Discourse told) {
    this.nouns = nouns;
    this.states = states;
    this.told = told;
    antecedents = new Antecedents(told);
  }

  /// Such words that start at token `i`, perhaps with the noun `starting` there, and end before `limit`.
  Optional<Reference> at(SentenceForms forms, int i, int limit, Optional<PlaceNouns.Found> starting) {
    if (told.isEmpty()) {
      return Optional.empty();
    }
    if (here(forms, i) && BEFORE_HERE.contains(forms.lower(i - 1))) {
      return antecedents.here().map(t -> t.again(i + 1, Optional.empty(), "\"đây\""));
    }
    Optional<PlaceNouns.Found> noun = starting.filter(n -> n.noun().standing() != PlaceNoun.Standing.NEVER);
    if (noun.isEmpty()) {
      return Optional.empty();
    }
    return pointedAt(forms, noun.get().noun(), noun.get().to(), Optional.empty())
        .filter(words -> words.to() <= limit && !many(forms, i))
        .or(() -> bare(forms, noun.get(), limit));
  }

  /// Whether token `i` is *đây*, which needs no noun to stand for a place.
  static boolean here(SentenceForms forms, int i) {
    return forms.lower(i).equals("đây");
  }

  /// Whether the word before token `i` tells that several are meant, and none told before.
  static boolean many(SentenceForms forms, int i) {
    return i > 0 && (MANY.contains(forms.lower(i - 1)) || Character.isDigit(forms.form(i - 1).charAt(0))
        && !forms.form(i - 1).endsWith("%"));
  }

  /// `noun`, which ends before token `to`, with modifiers and a word that points after it.
  ///
  /// @param region the part of the world that the words tell: `quốc gia Trung Đông này`
  Optional<Reference> pointedAt(SentenceForms forms, PlaceNoun noun, int to, Optional<Coordinates> region) {
    int at = modified(forms, to);
    int after = POINTERS.contains(forms.lower(at)) ? at + 1
        : POINTER_PAIRS.contains(forms.lower(at) + " " + forms.lower(at + 1)) ? at + 2 : -1;
    return after < 0 ? Optional.empty() : antecedents.pointedAt(forms, noun, to, region)
        .map(t -> t.again(after, Optional.of(noun), "\"" + noun.text() + " này\""));
  }

  private int modified(SentenceForms forms, int to) {
    int at = to;
    for (int modifiers = 0; modifiers < MOST_MODIFIERS; modifiers++) {
      at = nouns.modifierAfter(forms, at);
    }
    return at;
  }

  private Optional<Reference> bare(SentenceForms forms, PlaceNouns.Found found, int limit) {
    PlaceNoun noun = found.noun();
    int to = modified(forms, found.to());
    boolean alone = noun.standing() == PlaceNoun.Standing.BARE && !many(forms, found.from()) && to <= limit
        && (to == forms.size() || !forms.word(to) || AFTER_BARE.contains(forms.lower(to)));
    if (!alone) {
      return Optional.empty();
    }
    return noun.text().equals("thủ đô") ? capital(to, noun)
        : antecedents.bare(noun).map(t -> t.again(to, Optional.of(noun), "\"" + noun.text() + "\" without a name"));
  }

  private Optional<Reference> capital(int to, PlaceNoun noun) {
    return told.last(t -> t.noun().filter(n -> n.text().equals("thủ đô")).isPresent() && t.town())
        .map(t -> t.again(to, Optional.of(noun), "\"thủ đô\" without a name"))
        .or(() -> told.last(Told::country).flatMap(t -> t.mention().place().country()).flatMap(states::capital)
            .map(e -> Reference.of(to, e, Optional.of(noun),
                "\"thủ đô\": capital of the country told last")));
  }
}
