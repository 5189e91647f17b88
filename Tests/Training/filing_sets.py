#!/usr/bin/env python3
"""Writes poorer copies of a set of cases and threads, for `filing.py` to learn from what a bot really meets.

  filing_sets.py SET FOLDER

SET holds cases.jsonl, threads.jsonl, threads.blind.jsonl (each perhaps with .gz behind it) and gold.tsv. Below FOLDER:

- full        as it is
- title       of a case its title and talk alone: no description, no kind, no opener
- few         each registry cut into four, with the threads of each part and some of others, which belong to none
- fewtitle    both
- many        every case that was ever opened stays open
- manytitle   both
"""
import gzip
import json
import os
import random
import sys

PARTS = 4
# Of the threads that have a case in another part, so many are shown to a part all the same.
STRANGERS = 0.25


def rows(path):
    opened = open(path, encoding="utf-8") if os.path.exists(path) else gzip.open(path + ".gz", "rt", encoding="utf-8")
    with opened as file:
        return [json.loads(line) for line in file]


def write(folder, cases, threads, gold):
    os.makedirs(folder, exist_ok=True)
    for name, lines in [("cases", cases)] + list(threads.items()):
        with open(f"{folder}/{name}.jsonl", "w", encoding="utf-8") as file:
            file.writelines(json.dumps(line) + "\n" for line in lines)
    with open(f"{folder}/gold.tsv", "w", encoding="utf-8") as file:
        file.writelines(f"{thread}\t{case}\t{kind}\n" for thread, (case, kind) in gold.items())


def few(cases, threads, gold):
    chance = random.Random(7)
    parts, some, labels = [], [], {}
    for registry in sorted({case["registry"] for case in cases}):
        own = [case for case in cases if case["registry"] == registry]
        part = {case["case"]: chance.randrange(PARTS) for case in own}
        parts += [dict(case, registry=f"{registry}/{part[case['case']]}") for case in own]
        for thread in (thread for thread in threads if thread["registry"] == registry):
            case, kind = gold[thread["id"]]
            shown = [chance.randrange(PARTS) if case == "none" else part[case]]
            if chance.random() < STRANGERS and case != "none":
                shown.append((part[case] + 1) % PARTS)
            for place in shown:
                still = [one for one in thread["open"] if part.get(one) == place]
                if len(still) < 2:
                    continue
                name = f"{thread['id']}/{place}"
                some.append(dict(thread, id=name, registry=f"{registry}/{place}", open=still))
                labels[name] = (case, kind) if case in still else ("none", "other")
    return parts, {"threads.blind": some}, labels


def many(cases, threads):
    opened = {}
    for case in cases:
        opened.setdefault(case["registry"], []).append(case)
    return {"threads.blind": [
        dict(thread, open=sorted(set(thread["open"]) | {
            case["case"] for case in opened[thread["registry"]] if case["opened"] < thread["at"]}))
        for thread in threads
    ]}


def main():
    if len(sys.argv) != 3:
        sys.exit(__doc__)
    source, folder = sys.argv[1:]
    cases = rows(source + "/cases.jsonl")
    threads = {name: rows(f"{source}/{name}.jsonl") for name in ("threads", "threads.blind")}
    with open(source + "/gold.tsv", encoding="utf-8") as file:
        gold = {thread: (case, kind) for thread, case, kind in (line.rstrip("\n").split("\t") for line in file)}
    bare = [dict(case, description="", type="", author=None) for case in cases]
    for suffix, some in (("", cases), ("title", bare)):
        write(f"{folder}/{suffix or 'full'}", some, threads, gold)
        write(f"{folder}/few{suffix}", *few(some, threads["threads.blind"], gold))
        write(f"{folder}/many{suffix}", some, many(some, threads["threads.blind"]), gold)


if __name__ == "__main__":
    main()
