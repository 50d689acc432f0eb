package org.biennien.app.cli;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.biennien.app.export.OriginRecord;
import org.biennien.app.export.PlaceRecord;
import org.biennien.app.export.SideRecord;
import org.biennien.app.export.StateRecord;
import org.biennien.app.view.SideNames;

/// States of places, sides, voices and kinds of claims in words for a person: *giao tranh: Iraq (một phần), IS*.
final class StateWords {
  private final Messages messages;
  private final SideNames names = SideNames.load();

  StateWords(Messages messages) {
    this.messages = messages;
  }

  /// The state of a place. Who is in an area need not be in all of it.
  String of(StateRecord state, PlaceRecord place) {
    boolean within = place.area() && state.extent().isEmpty();
    return switch (state.state()) {
      case "held" -> within ? messages.text("control.within", sides(state, "in")) : of(state);
      case "contested" -> within ? messages.text("control.shared", everyone(state)) : of(state);
      default -> of(state);
    };
  }

  private String of(StateRecord state) {
    return switch (state.state()) {
      case "held" -> messages.text("control.held", state.sides().stream().map(this::side)
          .collect(Collectors.joining(", ")), state.extent().map(this::extent).orElse(""));
      case "contested" -> messages.text("control.contested", everyone(state));
      case "besieged" -> besieged(state);
      case "disputed" -> messages.text("control.disputed", state.views().stream()
          .map(view -> of(view) + " (" + voices(view.origins()) + ")").collect(Collectors.joining(" ≠ ")));
      case "unknown" -> state.sides().isEmpty()
          ? messages.text("control.untold") : messages.text("control.left", sides(state, "gone"));
      default -> throw new IllegalStateException("a state that formats.md does not know: " + state.state());
    };
  }

  private String besieged(StateRecord state) {
    String holders = sides(state, "in");
    return holders.isEmpty()
        ? messages.text("control.besieged-only", sides(state, "around"))
        : messages.text("control.besieged", holders, sides(state, "around"));
  }

  private String everyone(StateRecord state) {
    String around = sides(state, "around");
    return sides(state, "in") + (around.isEmpty() ? "" : messages.text("control.around", around));
  }

  private String sides(StateRecord state, String role) {
    return state.sides().stream().filter(side -> side.role().filter(role::equals).isPresent())
        .map(side -> side(side) + side.extent().map(this::extent).orElse("")).collect(Collectors.joining(", "));
  }

  private String extent(String label) {
    return " (" + messages.text("extent." + label) + ")";
  }

  /// Sides that act together: *Syria + Hezbollah*.
  String side(SideRecord side) {
    return side.codes().stream().map(this::name).collect(Collectors.joining(" + "));
  }

  /// Voices, each once; unnamed ones by their words.
  String voices(List<OriginRecord> origins) {
    return origins.stream().map(this::voice).distinct().collect(Collectors.joining(", "));
  }

  /// *Chính phủ Azerbaijan* for `AZE.GOV`; a name that is no code stays.
  String voice(OriginRecord origin) {
    return origin.name().map(this::name).or(origin::words).orElse(messages.text("unknown.outlet"));
  }

  String name(String code) {
    return vietnamese() ? names.of(code).vi() : names.of(code).en();
  }

  /// A reason in the user's language; in English where it is not known in Vietnamese.
  String why(String english, Optional<String> vietnamese) {
    return vietnamese.filter(_ -> vietnamese()).orElse(english);
  }

  private static boolean vietnamese() {
    return Locale.getDefault().getLanguage().equals("vi");
  }

  /// The names of codes, a comma between them.
  String names(List<String> codes) {
    return codes.stream().map(this::name).collect(Collectors.joining(", "));
  }

  /// What kind of thing a claim tells: *không kích* for `airstrike`.
  String type(String label) {
    return messages.text("type." + label);
  }

  /// Whether it has happened: *bị phủ nhận* for `denied`.
  String status(String label) {
    return messages.text("status." + label);
  }

  /// The same with how much of a place is meant: *đã xảy ra, một phần*.
  String status(String label, Optional<String> extent) {
    return status(label) + extent.map(much -> ", " + messages.text("extent." + much)).orElse("");
  }

  /// The code that the reader means.
  String code(String codeOrName) {
    return names.code(codeOrName);
  }
}
