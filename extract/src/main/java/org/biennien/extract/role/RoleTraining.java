package org.biennien.extract.role;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.biennien.claim.Claim;
import org.biennien.extract.Mentions;
import org.biennien.extract.attribution.SourceFinder;
import org.biennien.extract.layout.TokenRow;
import org.biennien.extract.linear.LinearModel;
import org.biennien.extract.role.Role.Choice;
import org.biennien.extract.trigger.EventMention;

/// Learns [RoleModels] from articles whose claims are known. The same articles in the same order give the
/// same models.
///
/// A mention is an example of a role if it is the filler that the annotator names, or, where the recognisers
/// miss that one, the nearest that means the same. Others that mean the same are left out: *IS* said twice in
/// a sentence is not wrong the second time.
public final class RoleTraining {
  private static final int PASSES = 12;
  private static final int MINIMUM = 2;

  private final SourceFinder sourceFinder;
  private final ExampleBook book = new ExampleBook();

  /// Training with no articles yet.
  public RoleTraining(SourceFinder sourceFinder) {
    this.sourceFinder = sourceFinder;
  }

  /// An article: its mentions, and its event mentions, each with the claim that it is.
  public void add(Mentions mentions, List<EventMention> events, List<Claim> claims) {
    var row = new TokenRow(mentions.article());
    var scene = new Scene(row, mentions, events);
    var byEvent = new HashMap<EventSite, Claim>();
    for (int i = 0; i < events.size(); i++) {
      byEvent.put(EventSite.of(row, events.get(i)), claims.get(i));
    }
    book.addGroups(mentions.article().article(), claims);
    book.add(scene, sourceFinder.find(row, scene.actors(), scene.times(), scene.places()), byEvent);
  }

  /// The models.
  public RoleModels models() {
    return new RoleModels(
        model(Choice.ACTOR), book.places().train(PASSES, MINIMUM), model(Choice.TIME), model(Choice.COUNT),
            model(Choice.SOURCE), model(Choice.SIDE), model(Choice.GROUP));
  }

  private LinearModel model(Choice choice) {
    return book.trainer(choice).train(PASSES, MINIMUM);
  }

  /// The models as tables for people, by name.
  public Map<String, String> tables() {
    var tables = new TreeMap<String, String>();
    for (Choice choice : Choice.values()) {
      tables.put(choice.name().toLowerCase(Locale.ROOT), table(choice));
    }
    return tables;
  }

  private String table(Choice choice) {
    return choice == Choice.PLACE ? book.places().table(PASSES, MINIMUM) : book.trainer(choice).table(PASSES, MINIMUM);
  }
}
