package org.biennien.chronicle;

import java.util.List;
import java.util.Locale;

/// One thing for or against two happenings being one, found when they were compared or decided by a person.
///
/// @param kind what
/// @param points how much it speaks for one happening; 0 for what forbids it, and for what a person decided
/// @param about values of the two: the place they share, their two times; of a decision its number and why
public record Ground(Kind kind, int points, List<String> about) {

  /// What was found. The text is for logs and tests; readers get the kind in their language.
  public enum Kind {
    SAME_TYPE("same type"), SAME_FAMILY("same family of types"), SAME_TRIGGER("same trigger"),
    SAME_PLACE("same place"), PART_OF_PLACE("part and whole"), NEAR_PLACE("near each other"),
    IN_COUNTRY("one is the country"),
    SAME_TIME("same time"), TIMES_MEET("times meet"), TIME_BY_NEWS("news of the same days"),
    LOOSE_TIME("one time is loose"), SAME_UNKNOWN_YEAR("same date without a year"),
    SAME_AGENT("same agent"), ALLIED_AGENT("agents of one camp"), OTHER_AGENT("other agents"), SAME_PATIENT("same patient"), NO_PATIENT("neither tells to whom"),
    OTHER_PATIENT("other patients"), SAME_NUMBER("same number"), NUMBERS_MEET("numbers meet"),
    SHARED_WORDS("shared words"), UNKNOWN_WORDS("words not known"),
    ONE_ARTICLE("one article tells them as two"), PLAN_AND_DEED("one is planned, the other is not"),
    OTHER_TYPE("other types"), OTHER_PLACE("other places"), ROLES("who does it to whom is turned round"), OTHER_TIME("times do not meet"),
    NO_TIME("no date on the calendar"), UNKNOWN_YEAR("a date without a year and no rare word in common"), OTHER_NUMBER("numbers of places cannot both be"),
    DECIDED("joined by a person, decision");

    private final String text;

    Kind(String text) {
      this.text = text;
    }

    /// The kind of a label.
    ///
    /// @throws IllegalArgumentException if there is none
    public static Kind of(String label) {
      return valueOf(label.toUpperCase(Locale.ROOT));
    }

    /// In small letters, for programs: `same_place`.
    public String label() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  public Ground {
    about = List.copyOf(about);
  }

  /// `same place Mosul (+2)`
  @Override
  public String toString() {
    String told = about.isEmpty() ? kind.text : kind.text + " " + String.join(" | ", about);
    return points == 0 ? told : "%s (%+d)".formatted(told, points);
  }
}
