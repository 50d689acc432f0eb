#!/bin/sh
# Writes the birth certificate of the model beside it. Run from the project's root after training.
set -eu
model=text-model/src/main/resources/org/biennien/text/model/vi.model
cat > "$model.json" <<JSON
{
  "file": "vi.model",
  "version": "2026.11.1",
  "what": "tables and weights of Vietnamese word segmentation and part-of-speech tagging",
  "bytes": $(wc -c < "$model"),
  "sha256": "$(sha256sum "$model" | cut -d' ' -f1)",
  "licence": "CC-BY-SA-4.0",
  "sources": [
    "UD_Vietnamese-VTB, train and dev (CC BY-SA 4.0): annotated words and tags; only weights derived from them are here",
    "raw Vietnamese news, 2016-2026: counts of syllables, pairs and word classes only, no text",
    "text/src/main/resources/org/biennien/text/segment/words.tsv (Apache-2.0)"
  ],
  "command": [
    "xz -dc ../shared/corpora/raw-news.txt.xz | head -n 12000 > text/target/raw.txt",
    "java -Xmx5g -cp text/target/classes org.biennien.text.train.TrainModel $model UD/vi_vtb-ud-train.conllu,UD/vi_vtb-ud-dev.conllu text/target/raw.txt,C/conflict.jsonl,C/more-2017.jsonl,C/leads-2025-2026.jsonl,C/undated-2016-2019.jsonl.xz",
    "sh text-model/certificate.sh",
    "(C = ../shared/corpora, UD = ../shared/corpora/ud-vtb)"
  ]
}
JSON
