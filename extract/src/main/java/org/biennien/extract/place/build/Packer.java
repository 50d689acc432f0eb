package org.biennien.extract.place.build;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import org.biennien.extract.place.GazetteerFormat;
import org.biennien.extract.place.Mistakes;
import org.biennien.extract.place.Spelling;

/// Writes drafts in the layout of [GazetteerFormat].
final class Packer {
  private record Name(int hash, int entry, int string, String key) {}

  private record Sound(int hash, int name) {}

  private final ByteBuffer strings = ByteBuffer.allocate(16 << 20);
  private final Map<String, Integer> offsets = new HashMap<>();

  private Packer() {
    string("");
  }

  static byte[] pack(List<Draft> drafts) {
    drafts.sort(Comparator.comparing(d -> d.id));
    return new Packer().packed(drafts);
  }

  private byte[] packed(List<Draft> drafts) {
    var entries = ByteBuffer.allocate(drafts.size() * GazetteerFormat.ENTRY);
    drafts.forEach(draft -> write(draft, entries));
    List<Name> names = names(drafts);
    List<Sound> sounds = sounds(names, drafts);
    var file = ByteBuffer.allocate(GazetteerFormat.HEADER + entries.capacity()
        + (GazetteerFormat.BUCKETS + 1) * Integer.BYTES + names.size() * GazetteerFormat.NAME
        + sounds.size() * GazetteerFormat.SOUND + strings.position());
    file.putInt(GazetteerFormat.MAGIC).putInt(GazetteerFormat.VERSION).putInt(drafts.size())
        .putInt(names.size())
        .putInt(sounds.size()).putInt(strings.position());
    file.put(entries.flip());
    int next = 0;
    for (int bucket = 0; bucket <= GazetteerFormat.BUCKETS; bucket++) {
      while (next < names.size() && GazetteerFormat.bucket(names.get(next).hash()) < bucket) {
        next++;
      }
      file.putInt(next);
    }
    names.forEach(name -> file.putInt(name.hash()).putInt(name.entry()).putInt(name.string()));
    sounds.forEach(sound -> file.putInt(sound.hash()).putInt(sound.name()));
    return file.put(strings.flip()).array();
  }

  private void write(Draft draft, ByteBuffer entries) {
    draft.entry(); // checks it
    entries.putInt(draft.id.startsWith("gn:") ? Integer.parseInt(draft.id.substring(3)) : -string(draft.id));
    entries.putInt(string(draft.name));
    entries.putInt((int) Math.round(draft.latitude * GazetteerFormat.STEPS));
    entries.putInt((int) Math.round(draft.longitude * GazetteerFormat.STEPS));
    entries.putInt(string(draft.province));
    int country = 0;
    for (int i = 0; i < draft.country.length(); i++) {
      country = country << 5 | draft.country.charAt(i) - 'A' + 1;
    }
    entries.putShort((short) country)
        .put((byte) (draft.kind.ordinal() | (draft.own ? GazetteerFormat.LISTED : 0))).put((byte) draft.rank);
  }

  private List<Name> names(List<Draft> drafts) {
    var names = new ArrayList<Name>();
    for (int i = 0; i < drafts.size(); i++) {
      for (String key : drafts.get(i).keys) {
        names.add(new Name(GazetteerFormat.hash(key), i, string(key), key));
      }
    }
    names.sort(Comparator.comparing(Name::hash, Integer::compareUnsigned)
        .thenComparing(Name::key).thenComparing(Name::entry));
    return names;
  }

  /// Sounds of the names of the countries at war; mistakes of the names in our own tables.
  private static List<Sound> sounds(List<Name> names, List<Draft> drafts) {
    var sounds = new ArrayList<Sound>();
    for (int i = 0; i < names.size(); i++) {
      String key = names.get(i).key();
      Draft draft = drafts.get(names.get(i).entry());
      if (!key.equals(Spelling.folded(key))) {
        continue;
      }
      SortedSet<String> keys = new TreeSet<>();
      if (draft.sounds.containsKey(key) && Merge.dense(draft.country)) {
        keys.add(draft.sounds.get(key));
      }
      if (draft.own && draft.rank >= 4) {
        keys.addAll(Mistakes.keys(key));
      }
      for (String each : keys) {
        sounds.add(new Sound(GazetteerFormat.hash(each), i));
      }
    }
    sounds.sort(Comparator.comparing(Sound::hash, Integer::compareUnsigned).thenComparing(Sound::name));
    return sounds;
  }

  private int string(String text) {
    return offsets.computeIfAbsent(text, t -> {
      int offset = strings.position();
      byte[] bytes = t.getBytes(StandardCharsets.UTF_8);
      strings.putShort((short) bytes.length).put(bytes);
      return offset;
    });
  }
}
