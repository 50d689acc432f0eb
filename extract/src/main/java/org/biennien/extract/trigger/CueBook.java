package org.biennien.extract.trigger;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Cues of one kind, compiled: finds all of them in a sentence.
///
/// @param <L> what these cues tell
final class CueBook<L> {
  private final List<Cue<L>> cues;
  private final PatternTrie trie;
  private final List<List<Cue<L>>> owners;

  CueBook(List<Cue<L>> cues) {
    this.cues = List.copyOf(cues);
    var builder = new PatternTrie.Builder();
    Map<String, Integer> ids = new HashMap<>();
    for (Cue<L> cue : cues) {
      ids.put(cue.id(), ids.size());
      cue.patterns().forEach(pattern -> builder.add(pattern, ids.get(cue.id())));
    }
    trie = builder.build();
    owners = trie.owners().stream().map(list -> list.stream().map(this.cues::get).toList()).toList();
  }

  List<Cue<L>> cues() {
    return cues;
  }

  /// A cue in a sentence.
  record Found<L>(int from, int to, Cue<L> cue) {}

  /// All cues of a sentence in reading order: from each token the longest, none within an earlier one and none that is part of a
  /// word: *không* of *không kích*, *định* of *nhận định* and *ngừng* of *ngừng bắn* are no cues.
  List<Found<L>> find(Tokens tokens) {
    var found = new ArrayList<Found<L>>();
    var match = new PatternTrie.Match();
    int covered = 0;
    for (int from = 0; from < tokens.size(); from++) {
      if (trie.longest(tokens, from, match) && match.to() > covered && !partOfWord(tokens, from, match.to())) {
        covered = match.to();
        for (Cue<L> cue : owners.get(match.owners())) {
          found.add(new Found<>(from, covered, cue));
        }
      }
    }
    return found;
  }

  /// A longer one may end within a word: *đã bị* thương.
  private static boolean partOfWord(Tokens tokens, int from, int to) {
    return tokens.joined(from) || to == from + 1 && tokens.joined(to);
  }
}
