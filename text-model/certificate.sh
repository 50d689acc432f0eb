#!/bin/sh
# Makes the model and writes its birth certificate beside it. Run from the project's root after
# `mvn -pl text -am compile`; about four minutes on two cores; needs xz and ../shared.
set -eu
model=text-model/src/main/resources/org/biennien/text/model/vi.model
c=../shared/corpora
words=training/words
train="java -Xmx6g -cp text/target/classes org.biennien.text.train.TrainModel $model \
$c/ud-vtb/vi_vtb-ud-train.conllu,$c/ud-vtb/vi_vtb-ud-dev.conllu $words/sentences.tsv $c \
$words/lexicon.tsv,$words/doubtful.tsv \
$c/raw-news.txt.xz,$c/conflict.jsonl,$c/more-2017.jsonl,$c/leads-2025-2026.jsonl,$c/undated-2016-2019.jsonl.xz"
[ "${1:-}" = --keep ] || $train
cat > "$model.json" <<JSON
{
  "file": "vi.model",
  "version": "2026.11.4",
  "what": "tables and weights of Vietnamese word segmentation and part-of-speech tagging",
  "bytes": $(wc -c < "$model"),
  "sha256": "$(sha256sum "$model" | cut -d' ' -f1)",
  "licence": "CC-BY-SA-4.0",
  "sources": [
    "UD_Vietnamese-VTB, train and dev (CC BY-SA 4.0): annotated words and tags; only weights derived from them are here",
    "raw Vietnamese news, 2016-2026: counts of syllables, pairs and word classes only, no text",
    "$words/sentences.tsv (Apache-2.0): 4,000 sentences of that news cut into words by hand; only weights are here",
    "$words/lexicon.tsv and doubtful.tsv (Apache-2.0): words with their usual tags, by hash"
  ],
  "command": ["sh text-model/certificate.sh", "$train"]
}
JSON
