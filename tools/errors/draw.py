#!/usr/bin/env python3
"""Draw errors of the claims at random, to be read and sorted by cause (docs/errors.md).

    draw.py SCORE GOLD_DIR SYSTEM_DIR [--show] [--number 100] [--seed 20261122]

SCORE is the scorer's score.py. Kinds (missed, spurious, type, claim) in proportion; no article twice.
Prints a TSV: article, trigger offset, kind, type. With --show also gold claim, our claim and the text
around the trigger, for reading only: newspapers' text is not committed.
"""
import argparse, importlib.util, json, os, random, sys


def errors(score, gold_dir, system_dir):
    """(article, kind, gold claim or None, our claim or None), in the scorer's order."""
    found = []
    for name in sorted(n for n in os.listdir(gold_dir) if n.endswith(".json")):
        gold = json.load(open(os.path.join(gold_dir, name), encoding="utf-8"))
        path = os.path.join(system_dir, name)
        ours = json.load(open(path, encoding="utf-8"))["claims"] if os.path.exists(path) else []
        here = []
        score.score(gold["claims"], ours, score.Tally(), here)
        for kind, what in here:
            pair = {"missed": (what, None), "spurious": (None, what)}.get(kind, what)
            found.append((gold, kind, *pair))
    return found


def draw(found, number, seed):
    """Shares by largest remainder; the first ones of the shuffled list whose article is new."""
    kinds = sorted({kind for _, kind, _, _ in found})
    share = {k: number * sum(e[1] == k for e in found) / len(found) for k in kinds}
    quota = {k: int(share[k]) for k in kinds}
    for k in sorted(kinds, key=lambda k: quota[k] - share[k])[:number - sum(quota.values())]:
        quota[k] += 1
    random.Random(seed).shuffle(found)
    drawn, articles = [], set()
    for e in found:
        if quota[e[1]] and e[0]["id"] not in articles:
            quota[e[1]] -= 1
            articles.add(e[0]["id"])
            drawn.append(e)
    return sorted(drawn, key=lambda e: (["missed", "spurious", "type", "claim"].index(e[1]), e[0]["id"]))


def wrong_fields(score, g, s):
    out = [] if g["type"] == s["type"] else ["type"]
    if g.get("status") != s.get("status"): out.append("status")
    if g.get("agent") and not set(score.sides(g)) <= set(score.sides(s)): out.append("agent")
    if g.get("place") and not any(score.near(p, q) for p in g["place"] for q in s.get("place", [])): out.append("place")
    if g.get("time") and g["time"].get("edtf") != (s.get("time") or {}).get("edtf"): out.append("time")
    return out


def brief(c):
    if c is None: return "-"
    out = [c["type"], c.get("status"), '"%s"' % c["trigger"]["text"], "g%s" % c.get("group")]
    for role in ("agent", "patient", "place", "other_place"):
        told = ["%s=%s" % (x["text"], x.get("actor") or x.get("place")) for x in c.get(role, [])]
        if told: out.append("%s: %s" % (role, "; ".join(told)))
    if c.get("time"): out.append("time: %s" % c["time"])
    if c.get("source"): out.append("source: %s" % "; ".join("%s=%s" % (x.get("text"), x.get("name")) for x in c["source"]))
    if "confidence" in c: out.append("conf %.2f" % c["confidence"])
    return " | ".join(map(str, out))


def around(text, start, length, before=420, after=260):
    raw = text.encode("utf-16-le")
    cut = lambda a, b: raw[2 * max(0, a):2 * b].decode("utf-16-le", "replace")
    return cut(start - before, start) + "[[" + cut(start, start + length) + "]]" + cut(start + length, start + length + after)


def main():
    p = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    p.add_argument("score"); p.add_argument("gold"); p.add_argument("system")
    p.add_argument("--show", action="store_true")
    p.add_argument("--number", type=int, default=100)
    p.add_argument("--seed", type=int, default=20261122)
    a = p.parse_args()
    spec = importlib.util.spec_from_file_location("score", a.score)
    score = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(score)
    for i, (gold, kind, g, s) in enumerate(draw(errors(score, a.gold, a.system), a.number, a.seed)):
        c = g or s
        start = c["trigger"]["start"]
        wrong = ",".join(wrong_fields(score, g, s)) if g and s else ""
        print(gold["id"], start, kind, c["type"], wrong, sep="\t")
        if a.show:
            print("  #%d published %s | %s" % (i, gold.get("published"), gold.get("title")))
            print("  GOLD", brief(g))
            print("  OURS", brief(s))
            print("  TEXT", around(gold["text"], start, len(c["trigger"]["text"].encode("utf-16-le")) // 2).replace("\n", " ¶ "))
            print()


if __name__ == "__main__":
    main()
