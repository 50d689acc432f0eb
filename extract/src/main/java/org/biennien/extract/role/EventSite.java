package org.biennien.extract.role;

import java.util.Optional;
import java.util.Set;
import org.biennien.claim.ClaimType;
import org.biennien.extract.layout.TokenRow;
import org.biennien.extract.trigger.EventMention;

/// An event mention with the tokens of its trigger and how it is built into its sentence.
///
/// @param event the event mention
/// @param from first token of the trigger in the article's [TokenRow]
/// @param to the token after its last
/// @param sentence the sentence it stands in
/// @param form the trigger's lower-case form
/// @param core the form without a classifier before it or a joint after it: *tấn công* of *cuộc tấn công vào*
/// @param voice how the trigger takes its arguments
record EventSite(EventMention event, int from, int to, int sentence, String form, String core, Voice voice) {
  private static final Set<String> CLASSIFIERS = Set.of(
      "cuộc", "vụ", "đợt", "trận", "việc", "sự", "lệnh", "chiến", "các", "những", "hành", "đòn", "loạt",
      "hoạt", "thỏa", "hiệp", "lời", "biện", "tuyên", "kế", "mối", "lần", "màn", "pha", "quá", "thành",
      "thủ", "pháo", "số", "làn", "căn", "phiên", "buổi", "hội", "vòng", "gói");
  private static final Set<String> PASSIVE = Set.of("bị", "được", "do");
  private static final Set<String> JOINTS = Set.of(
      "vào", "khỏi", "được", "lại", "về", "tới", "đến", "ra", "lên", "với", "thêm", "tại", "ở", "nhằm", "trên");
  private static final int REACH = 3;
  private static final double LEAST_SURE = 0.1;

  /// How a trigger takes its arguments.
  enum Voice {
    /// *quân đội chiếm thị trấn*.
    ACTIVE,
    /// *thị trấn bị chiếm*.
    SUFFERED,
    /// *thị trấn được giải phóng*.
    RECEIVED,
    /// *vùng do phiến quân kiểm soát*.
    DONE_BY,
    /// *cuộc tấn công của quân đội*.
    NOMINAL;

    String label() {
      return name();
    }
  }

  static EventSite of(TokenRow row, EventMention event) {
    int first = row.first(event.trigger().sentence());
    int from = first + event.from();
    int to = first + event.to();
    String form = form(row, from, to);
    int head = to - from > 2 && CLASSIFIERS.contains(row.lower(from)) ? from + 1 : from;
    int tail = to - head > 2 && JOINTS.contains(row.lower(to - 1)) ? to - 1 : to;
    String core = head == from && tail == to ? form : form(row, head, tail);
    return new EventSite(event, from, to, event.trigger().sentence(), form, core, voice(row, from, to));
  }

  private static String form(TokenRow row, int from, int to) {
    var form = new StringBuilder(row.lower(from));
    for (int i = from + 1; i < to; i++) {
      form.append(' ').append(row.lower(i));
    }
    return form.toString();
  }

  private static Voice voice(TokenRow row, int from, int to) {
    boolean headed = to - from > 1 && CLASSIFIERS.contains(row.lower(from));
    if (headed || CLASSIFIERS.contains(row.lower(from, -1))) {
      return Voice.NOMINAL;
    }
    for (int back = 0; back <= REACH; back++) {
      String form = back == 0 ? row.lower(from) : row.lower(from, -back);
      Optional<Voice> voice = switch (form) {
        case "bị" -> Optional.of(Voice.SUFFERED);
        case "được" -> Optional.of(Voice.RECEIVED);
        default -> Optional.empty();
      };
      if (voice.isPresent()) {
        return voice.get();
      }
    }
    return doneBy(row, from) ? Voice.DONE_BY : Voice.ACTIVE;
  }

  private static boolean doneBy(TokenRow row, int from) {
    for (int back = 1; back <= 2 * REACH + 2; back++) {
      String form = row.lower(from, -back);
      if (form.equals("do") || form.equals("bởi")) {
        return true;
      }
      if (form.equals(TokenRow.EDGE) || form.equals(",") || PASSIVE.contains(form)) {
        return false;
      }
    }
    return false;
  }

  ClaimType type() {
    return event.type();
  }

  /// How sure it is that the trigger is a claim; a trigger is no reason to doubt its links more than so.
  double sure() {
    return Math.max(event.confidence(), LEAST_SURE);
  }
}
