package org.biennien.chronicle.ledger;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.biennien.chronicle.Origin;
import org.biennien.chronicle.Report;
import org.biennien.claim.Claim;
import org.biennien.claim.Edtf;
import org.biennien.claim.EdtfDate;
import org.biennien.claim.TimeMention;

/// Dates what an article's claims tell, from the best that it gives: the claim's own time, that of another
/// mention of the event, the day on which the source spoke, the day of publication, none.
record Dating(Report report, List<Claim> claims) {

  ValidTime valid(Claim claim, Effect effect, Origin origin) {
    Optional<ValidTime> told = claim.time().map(time -> ValidTime.of(time.value(), ValidTime.Basis.TOLD));
    return told
        .or(() -> ofEvent(claim))
        .or(() -> origin.spoke().map(day -> by(day, effect, ValidTime.Basis.REPORTED)))
        .or(() -> report.published().value().map(day -> by(day, effect, ValidTime.Basis.PUBLICATION)))
        .orElse(ValidTime.UNKNOWN);
  }

  /// When a state that the claim tells for an interval ended: only where the interval closed before the article came out.
  /// *Israel kiểm soát miền nam Lebanon từ 1985 đến 2000* → 2000; *từ 2014 đến nay* → absent.
  Optional<ValidTime> ended(Claim claim) {
    Optional<LocalDate> published = report.published().value().flatMap(Edtf::earliest);
    return claim.time().map(TimeMention::value).filter(Edtf::interval)
        .filter(told -> told.latest().flatMap(last -> published.filter(last::isBefore)).isPresent())
        .flatMap(Edtf::end).map(end -> ValidTime.of(Edtf.of(end), ValidTime.Basis.TOLD));
  }

  ReportedTime reported(Origin origin) {
    if (origin.spoke().isPresent()) {
      return new ReportedTime(origin.spoke(), ReportedTime.Basis.SOURCE);
    }
    Optional<Edtf> published = report.published().value();
    return published.isPresent()
        ? new ReportedTime(published, ReportedTime.Basis.PUBLICATION)
        : ReportedTime.UNKNOWN;
  }

  private Optional<ValidTime> ofEvent(Claim claim) {
    return claims.stream()
        .filter(other -> other.group() == claim.group() && other.type() == claim.type())
        .flatMap(other -> other.time().stream().map(TimeMention::value))
        .findFirst().map(value -> ValidTime.of(value, ValidTime.Basis.EVENT));
  }

  /// A change told on a day happened by then; a state told on a day is so on it.
  private static ValidTime by(Edtf day, Effect effect, ValidTime.Basis basis) {
    if (!effect.change()) {
      return ValidTime.of(day, basis);
    }
    Optional<EdtfDate> last = day.end().or(day::start);
    return ValidTime.of(new Edtf(Optional.empty(), last), basis);
  }
}
