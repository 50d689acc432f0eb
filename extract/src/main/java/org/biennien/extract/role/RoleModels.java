package org.biennien.extract.role;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import org.biennien.extract.linear.LinearModel;
import org.biennien.extract.linear.LinearModelFile;
import org.biennien.extract.linear.OptionModel;

/// The models that link mentions and attributions to events, one for each kind of mention.
///
/// @param actor classes [Role#NONE], [Role#AGENT], [Role#PATIENT]
/// @param place classes [Role#NONE], [Role#PLACE], [Role#OTHER_PLACE]; places stand against each other
/// @param time classes [Role#NONE], [Role#TIME]
/// @param count classes [Role#NONE], [Role#COUNT]
/// @param source classes [Role#NONE], [Role#SOURCE]
/// @param side classes [Role#NONE], [Role#SIDE]: whether words without a name stand for a side
/// @param group classes [Role#NONE], [Role#GROUP]: whether two claims tell of one event
public record RoleModels(
    LinearModel actor, OptionModel place, LinearModel time, LinearModel count, LinearModel source,
    LinearModel side, LinearModel group) {
  /// How the names of the models' files end.
  public static final String ENDING = ".model";

  /// The models that come with this package; their certificate is `models.json` beside them.
  public static RoleModels load() {
    return new RoleModels(
        read("actor"), new OptionModel(read("place")), read("time"), read("count"), read("source"), read("side"),
        read("group"));
  }

  /// The models by the names of their files without [#ENDING].
  public SortedMap<String, LinearModel> byName() {
    return new TreeMap<>(Map.of(
        "actor", actor, "place", place.weights(), "time", time, "count", count, "source", source, "side", side,
        "group", group));
  }

  private static LinearModel read(String name) {
    String file = name + ENDING;
    try (InputStream in = Objects.requireNonNull(RoleModels.class.getResourceAsStream(file), file)) {
      return LinearModelFile.read(in, file);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + file, e);
    }
  }
}
