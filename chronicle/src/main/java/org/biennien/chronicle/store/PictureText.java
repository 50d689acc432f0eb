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
    var pictures = new ArrayList<View>();
    for (String picture : text.split(";", -1)) {
      String[] cells = picture.split("/", -1);
      pictures.add(new View(
          forces(cells[0]).stream().map(f -> new View.Holding(f.side, f.extent, f.voices)).toList(),
          forces(cells[1]).stream().findFirst().map(f -> new View.Siege(f.side, f.extent, f.voices)),
          forces(cells[2]).stream().findFirst().map(f -> new View.Departure(f.side, f.voices))));
    }
    return new Views(pictures);
  }

  private List<Force> forces(String cell) throws SQLException {
    if (cell.isEmpty()) {
      return List.of();
    }
    var forces = new ArrayList<Force>();
    for (String force : cell.split(",", -1)) {
      String[] parts = force.split(":", -1);
      forces.add(new Force(new Sides(names(parts[0]), names(parts[1])), Extent.of(parts[2]), origins(parts[3])));
    }
    return forces;
  }

  private static List<String> names(String cell) {
    return List.of(cell.split("\\+", -1));
  }

  private List<Origin> origins(String cell) throws SQLException {
    var origins = new ArrayList<Origin>();
    for (String id : cell.split(" ", -1)) {
      if (!id.isEmpty()) {
        origins.add(voices.origin(Long.parseLong(id)));
      }
    }
    return origins;
  }
}
