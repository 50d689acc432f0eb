package org.biennien.text.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;

class PackedTableTest {
  private static final PackedTable EMPTY = PackedTable.of(new long[0], new int[0]);

  @Test
  void everyValueIsFoundAgainAndOthersAlmostNever() {
    var random = new Random(3);
    long[] hashes = random.longs(5000).toArray();
    int[] values = random.ints(5000, 1, 30000).map(v -> v % 2 == 0 ? v : -v).toArray();
    PackedTable table = PackedTable.of(hashes, values);
    int wrong = 0;
    for (int i = 0; i < hashes.length; i++) {
      wrong += table.get(hashes[i]) == values[i] ? 0 : 1;
    }
    assertThat(wrong).isLessThanOrEqualTo(2);
    assertThat(random.longs(10_000).filter(hash -> table.get(hash) != 0).count()).isLessThan(5);
  }

  @Test
  void aSumIsThatOfTheSingleValues() {
    PackedTable table = PackedTable.of(new long[] {5L << 40, 6L << 50}, new int[] {7, -3});
    assertThat(table.sum(new long[] {5L << 40, 6L << 50, 8L << 60, 5L << 40}, new int[4])).isEqualTo(11);
  }

  @Test
  void rowsAddTheirWeights() {
    var least = new byte[PackedRows.WIDTH];
    Arrays.fill(least, (byte) -127);
    PackedRows rows = PackedRows.of(
        new long[] {77L << 40, 79L << 54}, new byte[][] {{1, -2, 3, 0, 0, 0, 0, 0, 127, 5}, least});
    var scores = new int[PackedRows.WIDTH];
    rows.sum(new long[] {77L << 40, 78L << 50, 77L << 40}, new int[4], scores);
    assertThat(scores).startsWith(2, -4, 6, 0).containsSequence(254, 10, 0);
    rows.sum(new long[] {79L << 54, 79L << 54, 79L << 54, 77L << 40}, new int[4], scores);
    assertThat(scores).startsWith(-380, -383, -378).endsWith(-381);
  }

  @Test
  void aModelComesBackFromItsBytes() {
    var model = new AnalysisModel(
        PackedTable.of(new long[] {5}, new int[] {7}), EMPTY, EMPTY, EMPTY, EMPTY,
        PackedRows.of(new long[] {9}, new byte[][] {{4, 5}}),
        new Settled(PackedTable.of(new long[] {11}, new int[] {Settled.JOINED})));
    AnalysisModel back = AnalysisModel.read(ByteBuffer.wrap(model.bytes()));
    assertThat(back.habits().get(5)).isEqualTo(7);
    assertThat(back.settled().of(11)).isEqualTo(Settled.JOINED);
    assertThat(back.bytes()).isEqualTo(model.bytes());
  }

  @Test
  void aFileOfAnotherFormatIsRefused() {
    assertThatThrownBy(() -> AnalysisModel.read(ByteBuffer.wrap(new byte[] {1, 2, 3, 4, 5})))
        .hasMessageContaining("01020304").hasMessageContaining("same version");
  }

  @Test
  void spellingsOfOneSyllableHaveOneHash() {
    assertThat(Hash.syllable("sỹ")).isEqualTo(Hash.syllable("Sĩ"));
    assertThat(Hash.syllable("tuy")).isNotEqualTo(Hash.syllable("tui"));
    assertThat(Hash.of(1, 2, 3)).isNotEqualTo(Hash.of(1, 3, 2));
  }
}
