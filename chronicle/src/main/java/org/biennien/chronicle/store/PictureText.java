package org.biennien.chronicle.store;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.StringJoiner;
import org.biennien.chronicle.Origin;
import org.biennien.chronicle.Sides;
import org.biennien.chronicle.ledger.View;
import org.biennien.chronicle.ledger.Views;
import org.biennien.claim.Extent;

/// The pictures that voices draw of a place, in one short line, since a map reads thousands of them at once.
///
/// `SYR:SYR:complete:12 15,IS:IS::9//;IS:IS::9//`: two pictures, of which the first has two holders (names, camps,
/// extent, voices), nobody around it and nobody who left.
record PictureText(Voices voices) {

  private record Force(Sides side, Optional<Extent> extent, List<Origin> voices) {}

  String write(Views views) throws SQLException {
    var all = new StringJoiner(";");
    for (View view : views.pictures()) {
      var holders = new StringJoiner(",");
      for (View.Holding holding : view.holders()) {
        holders.add(force(holding.side(), holding.extent(), holding.voices()));
      }
      String siege = view.siege().isEmpty() ? ""
          : force(view.siege().get().by(), view.siege().get().extent(), view.siege().get().voices());
      String left = view.left().isEmpty() ? ""
          : force(view.left().get().side(), Optional.empty(), view.left().get().voices());
      all.add(String.join("/", holders.toString(), siege, left));
    }
    return all.toString();
  }

  private String force(Sides side, Optional<Extent> extent, List<Origin> origins) throws SQLException {
    var ids = new StringJoiner(" ");
    for (Origin origin : origins) {
      ids.add(Long.toString(voices.id(origin)));
    }
    return String.join(":", String.join("+", side.names()), String.join("+", side.camps()),
        extent.map(Extent::label).orElse(""), ids.toString());
  }

  Views read(String text) throws SQLException {
    var pictures = new ArrayList<View>(2);
    for (String picture : parts(text, ';')) {
      int siege = picture.indexOf('/');
      int left = picture.indexOf('/', siege + 1);
      var holders = new ArrayList<View.Holding>(2);
      for (String holder : siege == 0 ? List.<String>of() : parts(picture.substring(0, siege), ',')) {
        Force force = force(holder);
        holders.add(new View.Holding(force.side, force.extent, force.voices));
      }
      Optional<Force> around = forceOrNone(picture.substring(siege + 1, left));
      Optional<Force> gone = forceOrNone(picture.substring(left + 1));
      pictures.add(new View(holders, around.map(f -> new View.Siege(f.side, f.extent, f.voices)),
          gone.map(f -> new View.Departure(f.side, f.voices))));
    }
    return new Views(pictures);
  }

  private Optional<Force> forceOrNone(String cell) throws SQLException {
    return cell.isEmpty() ? Optional.empty() : Optional.of(force(cell));
  }

  private Force force(String cell) throws SQLException {
    int camps = cell.indexOf(':', cell.indexOf(':') + 1);
    int extent = cell.indexOf(':', camps + 1);
    return new Force(voices.sides(cell.substring(0, camps)),
        extent == camps + 1 ? Optional.empty() : Extent.of(cell.substring(camps + 1, extent)), origins(cell, extent + 1));
  }

  /// The voices whose numbers stand in a cell from some place on.
  private List<Origin> origins(String cell, int from) throws SQLException {
    var origins = new ArrayList<Origin>(4);
    for (int start = from; start < cell.length();) {
      int space = cell.indexOf(' ', start);
      int end = space < 0 ? cell.length() : space;
      origins.add(voices.origin(Long.parseLong(cell, start, end, 10)));
      start = end + 1;
    }
    return origins;
  }

  /// What stands between the marks.
  private static List<String> parts(String text, char mark) {
    int end = text.indexOf(mark);
    if (end < 0) {
      return List.of(text);
    }
    var parts = new ArrayList<String>(4);
    int start = 0;
    for (; end >= 0; end = text.indexOf(mark, start)) {
      parts.add(text.substring(start, end));
      start = end + 1;
    }
    parts.add(text.substring(start));
    return parts;
  }
}
