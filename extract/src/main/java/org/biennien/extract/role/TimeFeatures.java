package org.biennien.extract.role;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.biennien.claim.Edtf;
import org.biennien.claim.EdtfDate;
import org.biennien.claim.TimeMention;
import org.biennien.extract.attribution.Attribution;
import org.biennien.extract.attribution.Attributions;
import org.biennien.extract.layout.Located;
import org.biennien.extract.layout.TokenRow;
import org.biennien.extract.linear.Features;

/// What is seen of a time that may be when an event happened, beyond what [LinkFeatures] sees: how precise it is and how
/// long ago, whether it may date a source's word instead, which other events are told beside it.
final class TimeFeatures {
  private static final int WEEK = 7;
  private static final int MONTH = 31;

  private final TokenRow row;
  private final Attributions attributions;
  private final Surroundings surroundings;
  private final Optional<LocalDate> published;

  TimeFeatures(Scene scene, Attributions attributions) {
    this.row = scene.row();
    this.attributions = attributions;
    this.surroundings = new Surroundings(scene);
    this.published = row.article().article().published().value().flatMap(Edtf::latest);
  }

  /// Adds the features.
  void fill(Features f, EventSite event, Located<TimeMention> time) {
    String type = event.type().label();
    String voice = event.voice().label();
    String side = LinkFeatures.Geometry.of(event, time).side();
    String spoken = spoken(time);
    f.add("spoken", spoken, side);
    f.add("spoken-type", spoken, side, type);
    String shape = shape(time.mention().value());
    String age = age(time.mention().value());
    String status = event.event().status().label();
    String lead = row.lower(time.from());
    f.add("shape-type", shape, side, type);
    f.add("shape-status", shape, age, status);
    f.add("shape-lead", shape, lead, side);
    f.add("age", age, side, voice);
    f.add("age-type", age, type);
    f.add("age-status", age, status, side);
    surroundings.fill(f, event, time, side);
    surroundings.fillTime(f, event, time, side);
  }

  /// Whether a time stands beside a source and its word of saying, and so may date the saying.
  private String spoken(Located<TimeMention> time) {
    for (Attribution a : attributions.between(time.sentence(), time.sentence() + 1)) {
      if (a.to() <= time.from() && time.to() <= a.cueFrom()) {
        return "between";
      }
      if (time.to() <= a.from() && a.from() - time.to() <= 1 && a.from() < a.cueFrom()) {
        return "before";
      }
      if (a.cueTo() <= a.from() && time.from() == a.to()) {
        return "after";
      }
      if (a.cueTo() <= time.from() && time.from() - a.cueTo() <= 2) {
        return "after-cue";
      }
    }
    return "free";
  }

  /// A day, month or year, exact or about; an interval; or without an end: *từ năm 2014*.
  private static String shape(Edtf value) {
    if (value.interval()) {
      return value.end().isEmpty() ? "since" : value.start().isEmpty() ? "until" : "span";
    }
    EdtfDate date = value.start().orElseThrow();
    String unit = date.day().isPresent() ? "day" : date.month().isPresent() ? "month" : "year";
    return date.qualifier() == EdtfDate.Qualifier.EXACT ? unit : "about-" + unit;
  }

  /// How long before publication: news is told of the last days.
  private String age(Edtf value) {
    Optional<LocalDate> at = value.latest().or(value::earliest);
    if (published.isEmpty() || at.isEmpty()) {
      return "unknown";
    }
    long days = ChronoUnit.DAYS.between(at.get(), published.get());
    if (days < 0) {
      return "ahead";
    }
    return days <= 2 ? Features.number((int) days) : days <= WEEK ? "week" : days <= MONTH ? "month"
        : days <= 366 ? "year" : "long";
  }
}
