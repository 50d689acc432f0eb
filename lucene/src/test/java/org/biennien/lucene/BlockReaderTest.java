package org.biennien.lucene;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class BlockReaderTest {
  private static List<String> blocks(String text, int size) throws IOException {
    var reader = new BlockReader(new StringReader(text), size);
    var blocks = new ArrayList<String>();
    for (String block = reader.next(); !block.isEmpty(); block = reader.next()) {
      blocks.add(block);
    }
    return blocks;
  }

  @Test
  void aBlockEndsWhereTheNextLineBeginsWithACapital() throws IOException {
    assertThat(blocks("Quân đội\nrút lui.\nĐoàn xe\n\n\"Họ\" đi.\nHết chuyện của ngày", 4))
        .containsExactly("Quân đội\nrút lui.\n", "Đoàn xe\n\n\"Họ\" đi.\n", "Hết chuyện của ngày");
  }

  @Test
  void aBlockTakesAsManyLinesAsHaveRoom() throws IOException {
    assertThat(blocks("A\nB\nC\nD\nE", 5)).containsExactly("A\nB\n", "C\nD\n", "E");
  }

  @Test
  void aTextWithoutSuchALineIsOneBlock() throws IOException {
    String text = "quân đội rút lui. Họ đi. ".repeat(100);
    assertThat(blocks(text, 16)).containsExactly(text);
  }

  @Test
  void anEmptyTextHasNoBlocks() throws IOException {
    assertThat(blocks("", 16)).isEmpty();
  }
}
