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
/// `SYR:SYR:complete,IS:IS://12 15;IS:IS://9`: two pictures, of which the first has two holders (names, camps, extent),
/// nobody around it, nobody who left, and the voices 12 and 15.
record PictureText(Voices voices) {

  String write(Views views) throws SQLException {
    var all = new StringJoiner(";");
    for (View view : views.pictures()) {
      var holders = new StringJoiner(",");
      view.holders().forEach(holding -> holders.add(force(holding.side(), holding.extent())));
      var origins = new StringJoiner(" ");
      for (Origin origin : view.origins()) {
        origins.add(Long.toString(voices.id(origin)));
      }
      all.add(String.join("/", holders.toString(), view.siege().map(s -> force(s.by(), s.extent())).orElse(""),
          view.left().map(side -> force(side, Optional.empty())).orElse(""), origins.toString()));
    }
    return all.toString();
  }

  private static String force(Sides side, Optional<Extent> extent) {
    return String.join("+", side.names()) + ":" + String.join("+", side.camps()) + ":"
        + extent.map(Extent::label).orElse("");
  }

  Views read(String text) throws SQLException {
    var pictures = new ArrayList<View>();
    for (String picture : text.split(";", -1)) {
      String[] cells = picture.split("/", -1);
      pictures.add(new View(forces(cells[0]),
          forces(cells[1]).stream().findFirst().map(force -> new View.Siege(force.side(), force.extent())),
          forces(cells[2]).stream().findFirst().map(View.Holding::side), origins(cells[3])));
    }
    return new Views(pictures);
  }

  private static List<View.Holding> forces(String cell) {
    if (cell.isEmpty()) {
      return List.of();
    }
    var forces = new ArrayList<View.Holding>();
    for (String force : cell.split(",", -1)) {
      String[] parts = force.split(":", -1);
      forces.add(new View.Holding(new Sides(names(parts[0]), names(parts[1])), Extent.of(parts[2])));
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
