package org.biennien.chronicle.ledger;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.biennien.chronicle.Alliances;
import org.biennien.chronicle.ClaimFixture;
import org.biennien.chronicle.FoldedName;
import org.biennien.chronicle.Origin;
import org.biennien.chronicle.Report;
import org.biennien.claim.Claim;
import org.biennien.claim.Edtf;
import org.biennien.claim.Extent;
import org.biennien.claim.Place;
import org.biennien.claim.PlaceKind;
import org.biennien.claim.PublicationDate;

/// A place history worked out by hand: claims in, ledger out, read from a table (`histories/README.md`).
record PlaceHistory(String name, List<Posting> postings, List<String[]> expected) {

  static PlaceHistory read(Path file) {
    var rules = new PostingRules(Alliances.load());
    List<String[]> rows = lines(file).stream().map(line -> line.split("\t", -1)).toList();
    Map<String, Place> places = new HashMap<>();
    var postings = new ArrayList<Posting>();
    var expected = new ArrayList<String[]>();
    for (int row = 0; row < rows.size(); row++) {
      String[] cells = rows.get(row);
      switch (cells[0]) {
        case "place" -> places.put(cells[1], place(cells));
        case "article" -> {
          Report report = report(cells);
          postings.addAll(rules.post(report, claims(report, places, rows.subList(row + 1, rows.size()))).posted());
        }
        case "claim" -> { }
        default -> expected.add(cells);
      }
    }
    postings.removeIf(posting -> !places.containsKey(posting.place().name()));
    return new PlaceHistory(String.valueOf(file.getFileName()), postings, expected);
  }

  private static List<Claim> claims(Report report, Map<String, Place> places, List<String[]> rows) {
    var claims = new ArrayList<Claim>();
    for (String[] cells : rows) {
      if (!cells[0].equals("claim")) {
        break;
      }
      claims.add(claim(report, claims.size(), places, cells));
    }
    return claims;
  }

  private static List<String> lines(Path file) {
    try {
      return Files.readAllLines(file).stream().filter(line -> !line.isBlank() && !line.startsWith("#"))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Report report(String[] cells) {
    Optional<String> outlet = Optional.of(cells[2]).filter(name -> !name.equals("-"));
    PublicationDate published = cells[3].equals("-") ? PublicationDate.UNKNOWN
        : PublicationDate.of(Edtf.parse(cells[3]), PublicationDate.Basis.GIVEN);
    return new Report(cells[1], outlet, published,
        outlet.map(name -> "outlet:" + FoldedName.of(name)).orElse("article:" + cells[1]));
  }

  private static Claim claim(Report report, int start, Map<String, Place> places, String[] cells) {
    ClaimFixture claim = ClaimFixture.claim(report.articleId(), start, cells[1]).status(cells[2])
        .extent(cells[3]);
    words(cells[4]).forEach(claim::by);
    words(cells[5]).forEach(claim::against);
    for (String name : cells[6].split(";")) {
      if (!name.equals("-")) {
        claim.at(places.getOrDefault(name.strip(), Place.unknown(name.strip())));
      }
    }
    words(cells[7]).forEach(claim::on);
    for (String source : cells[8].split(";")) {
      if (!source.equals("-")) {
        claim.says(source);
      }
    }
    return cells.length > 9 ? claim.group(Integer.parseInt(cells[9])).make() : claim.make();
  }

  private static Place place(String[] cells) {
    return new Place(cells[1], Optional.empty(), Optional.of(cells[2]), Optional.empty(),
        cells.length > 3 ? PlaceKind.of(cells[3]) : Optional.empty());
  }

  private static List<String> words(String cell) {
    return cell.equals("-") ? List.of() : List.of(cell.split(" "));
  }

  /// `held IS complete (party:IS)`, `contested IS | SYR nearly around (...)`
  static String describe(Control control) {
    return switch (control) {
      case Control.Held(var by, var extent, var origins) ->
          "held " + by + extent(extent) + voices(origins);
      case Control.Contested(var stakes, var origins) -> "contested " + stakes.stream()
          .map(stake -> stake.side() + extent(stake.extent()) + (stake.around() ? " around" : ""))
          .collect(Collectors.joining(" | ")) + voices(origins);
      case Control.Besieged(var by, var holder, var origins) ->
          "besieged by " + by + holder.map(side -> " held " + side).orElse("") + voices(origins);
      case Control.Disputed(var views) ->
          views.stream().map(PlaceHistory::describe).sorted().collect(Collectors.joining(" <> ", "disputed ",
              ""));
      case Control.Left(var by, var origins) -> "left " + by + voices(origins);
      case Control.Untold() -> "untold";
    };
  }

  private static String extent(Optional<Extent> extent) {
    return extent.map(e -> " " + e.label()).orElse("");
  }

  private static String voices(List<Origin> origins) {
    return origins.stream().map(Origin::key).sorted().collect(Collectors.joining(", ", " (", ")"));
  }

  @Override
  public String toString() {
    return name;
  }
}
