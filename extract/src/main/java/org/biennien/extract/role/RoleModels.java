package org.biennien.extract.role;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.biennien.extract.linear.LinearModel;

/// The models that link mentions and attributions to events, one for each kind of mention.
///
/// @param actor classes [Role#NONE], [Role#AGENT], [Role#PATIENT]
/// @param place classes [Role#NONE], [Role#PLACE], [Role#OTHER_PLACE]
/// @param time classes [Role#NONE], [Role#TIME]
/// @param count classes [Role#NONE], [Role#COUNT]
/// @param source classes [Role#NONE], [Role#SOURCE]
/// @param side classes [Role#NONE], [Role#SIDE]: whether words without a name stand for a side
public record RoleModels(
    LinearModel actor, LinearModel place, LinearModel time, LinearModel count, LinearModel source,
    LinearModel side) {

  /// The models that come with this package; their certificate is `models.json` beside them.
  public static RoleModels load() {
    return new RoleModels(
        read("actor.tsv"), read("place.tsv"), read("time.tsv"), read("count.tsv"), read("source.tsv"),
        read("side.tsv"));
  }

  private static LinearModel read(String name) {
    try (var in = new BufferedReader(new InputStreamReader(
        Objects.requireNonNull(RoleModels.class.getResourceAsStream(name), name), StandardCharsets.UTF_8))) {
      return LinearModel.read(in, name);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + name, e);
    }
  }
}
