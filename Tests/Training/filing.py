#!/usr/bin/env python3
"""Learns the weights of the filing bot from registries whose threads have a known case. Needs numpy and scipy.

  filing.py DIR=ROWS ...                         what the weights reach where they were not learned
  filing.py DIR=ROWS ... --write FOLDER          writes FilingModel+Ranking.swift and FilingModel+Proposal.swift
  filing.py DIR=ROWS ... --plain NAME            writes NAME.ranking and NAME.proposal, for `fika-evaluate filing`
Options
  --without REGISTRY   learns from the others alone
  --ablate             what each group of features is worth

DIR holds gold.tsv, and ROWS is what `fika-evaluate filing DIR --features` prints, with or without `--blind`. Several
of them are learned from together: the registries as they are, and poorer copies of them by `filing_sets.py`. A copy's
registry begins with the name of the one that it is made of; all of them are left out together.
"""
import sys

import numpy as np

from linear import decide, lines, rank, swift, widen

HOLD_RANKING, HOLD_PROPOSAL = 3.0, 5.0
# Set by hand. The sets have no proposals, so nothing can be learned of what a yes or a no to one is worth; one no takes a
# sixth of it off. And the bot asks no model where a number is named; learned from threads with numbers that are no
# more than mentioned it is worth 2.
BY_HAND = {"approval": 2.0, "namedAlone": 2.0}
# What is talked about has more words to match, so talk alone may count against a case; nothing else may.
FREE = ("talkCount",)
# As in Sources/TextAnalysis/Filing/FilingLibrary+Finding.swift.
REST_MIN, MARGIN_MAX = 0.001, 3.0
AGREEING = "score cosine likelihood covered".split()
PROPOSAL = ["odds", "margin"] + (
    "named namedAlone score titleContained pairs trigrams cosine likelihood covered rarest opener approval elsewhere"
).split() + ["agreement"]
# Likeness of a long thread says more than that of a short one.
PRODUCTS = ["length*score", "length*cosine", "length*likelihood"]
# No part of the ranking by themselves.
DECISIVE = ("length", "elsewhere")
GROUPS = {
    "title": "titleContained firstTitleContained trigrams",
    "words of title and description (BM25)": "score length*score pairs digits",
    "all words of the case, with its talk":
        "cosine length*cosine likelihood length*likelihood covered rarest talkCount elsewhere",
    "cosine": "cosine length*cosine",
    "likelihood": "likelihood length*likelihood",
    "length of the thread": " ".join(PRODUCTS),
    "what only other cases have": "elsewhere",
    "agreement": "agreement",
    "both": "elsewhere agreement",
    "all three": "elsewhere agreement " + " ".join(PRODUCTS),
    "parties and people": "people opener",
    "newness of the case": "openedWeeks newest newShare",
    "recency of its talk": "lateDays latest",
}


class Question:
    """A thread before its candidates."""

    def __init__(self, registry, rows, gains, has_case):
        self.registry, self.rows, self.gains, self.has_case = registry, rows, gains, has_case


def read(folder, path):
    with open(folder + "/gold.tsv", encoding="utf-8") as file:
        gold = dict(line.split("\t")[:2] for line in file)
    found = {}
    with open(path, encoding="utf-8") as file:
        names = next(file).rstrip("\n").split("\t")[3:]
        for line in file:
            registry, thread, case, *numbers = line.rstrip("\n").split("\t")
            found.setdefault((registry, thread), []).append(
                ([float(number) for number in numbers], float(gold[thread] == case)))
    return [
        Question(
            registry.split("/")[0], widen(np.array([row for row, _ in cases]), names, PRODUCTS),
            np.array([gain for _, gain in cases]), gold[thread] != "none")
        for (registry, thread), cases in found.items()
    ], names + PRODUCTS


def evidence(question, names, weights):
    """What the proposal is decided by, of the case that is ranked first; whether it is the right one; and how probable
    that is if any is.
    """
    scores = question.rows @ weights
    order = np.argsort(-scores, kind="stable")
    rest = np.exp(scores[order[1:]] - scores[order[0]]).sum()
    margin = scores[order[0]] - scores[order[1]] if len(order) > 1 else MARGIN_MAX
    best = question.rows[order[0]]
    values = [-np.log(max(rest, REST_MIN)), min(margin, MARGIN_MAX)]
    values += [best[names.index(name)] for name in PROPOSAL[2:-1]]
    signals = [names.index(name) for name in AGREEING]
    values.append(np.mean(1 / (1 + (question.rows[:, signals] > best[signals]).sum(0))))
    return np.array([values]), question.gains[order[:1]], 1 / (1 + rest)


def learn(sets, names, dropped=()):
    """The weights of both models."""
    low = [None if name in FREE else 0 for name in names]
    high = [0 if name in dropped or name in DECISIVE else None for name in names]
    questions = [(registry, q.rows, q.gains) for registry, q in shares(sets)]
    ranking = rank([(rows, gains) for _, rows, gains in questions], HOLD_RANKING, low, high,
                   [registry for registry, *_ in questions])
    for name, weight in BY_HAND.items():
        ranking[names.index(name)] = weight
    groups = {}
    for registry, question in shares(sets):
        groups.setdefault(registry, []).append(evidence(question, names, ranking))
    bias, proposal = decide(
        [[(values, right) for values, right, _ in group] for group in groups.values()], HOLD_PROPOSAL, 0,
        [0 if name in dropped else None for name in PROPOSAL], [[most for *_, most in group] for group in groups.values()])
    proposal[PROPOSAL.index("approval")] = BY_HAND["approval"]
    return ranking, bias, proposal


def shares(sets):
    """Each question with the name of what counts as one: a registry of a set."""
    return [((name, q.registry), q) for name, (questions, _) in sets.items() for q in questions]


def judge(sets, names, dropped=(), shown=None):
    """Each registry by what the others teach. For each set (rank of the right case, or nothing), chance, right."""
    results = {name: [] for name in sets}
    for registry in sorted({q.registry for questions, _ in sets.values() for q in questions}):
        others = {name: ([q for q in questions if q.registry != registry], n) for name, (questions, n) in sets.items()}
        ranking, bias, proposal = learn(others, names, dropped)
        for name, (questions, _) in sets.items():
            if shown and name not in shown:
                continue
            for question in (q for q in questions if q.registry == registry):
                scores = question.rows @ ranking
                place = int((scores > scores[question.gains.argmax()]).sum()) if question.gains.any() else 999
                values, right, most = evidence(question, names, ranking)
                chance = most / (1 + np.exp(-(values[0] @ proposal + bias)))
                results[name].append((registry, place, question.has_case, chance, right[0]))
    return {name: rows for name, rows in results.items() if rows}


def share(rows, precision):
    """The largest share of threads that can be filed, the surest first, at this precision."""
    rows = sorted(rows, key=lambda row: -row[3])
    right = np.cumsum([row[4] for row in rows]) / np.arange(1, len(rows) + 1)
    return 100 * max((i + 1 for i in range(9, len(rows)) if right[i] >= precision), default=0) / len(rows)


def summary(rows):
    places = np.array([place for _, place, has_case, *_ in rows if has_case])
    none = np.array([chance for _, _, has_case, chance, _ in rows if not has_case])
    return (f"acc@1 {100 * (places == 0).mean():.1f} acc@3 {100 * (places < 3).mean():.1f} "
            f"P95 {share(rows, 0.95):.1f} P90 {share(rows, 0.9):.1f} P80 {share(rows, 0.8):.1f} "
            f"none left alone {100 * (none <= 0.5).mean() if len(none) else 100:.1f} loss {loss(rows):.3f} "
            f"(threads {len(rows)})")


def loss(rows):
    """The mean logarithm of what was said of how it was."""
    return -np.mean([np.log(max(chance if right else 1 - chance, 1e-9)) for *_, chance, right in rows])


def reliability(rows):
    edges = [0, 0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9, 1.001]
    table = []
    for low, high in zip(edges, edges[1:]):
        right = [row[4] for row in rows if low <= row[3] < high]
        if right:
            table.append(f"{low:.1f}: {100 * np.mean(right):.0f} % of {len(right)}")
    return "; ".join(table)


def report(results):
    for name, rows in results.items():
        print(f"{name}: {summary(rows)}")
        for registry in sorted({row[0] for row in rows}):
            part = [row for row in rows if row[0] == registry]
            if len(part) >= 50:
                print(f"  {registry}: {summary(part)}")
        print(f"  right where said: {reliability(rows)}", flush=True)


def option(words, name):
    if name not in words:
        return None
    place = words.index(name)
    value = words[place + 1]
    del words[place:place + 2]
    return value


def main():
    words = sys.argv[1:]
    folder, plain, without = (option(words, name) for name in ("--write", "--plain", "--without"))
    ablates = "--ablate" in words
    sets, names = {}, []
    for word in (word for word in words if not word.startswith("--")):
        place, _, path = word.partition("=")
        questions, names = read(place, path)
        sets[path] = ([q for q in questions if q.registry != without], names)
    if not sets:
        sys.exit(__doc__)
    if ablates:
        shown = list(sets)[:2]
        for group, left_out in [("nothing left out", "")] + list(GROUPS.items()):
            for name, rows in judge(sets, names, left_out.split(), shown).items():
                print(f"{group}: {name}: {summary(rows)}", flush=True)
    elif not folder and not plain:
        report(judge(sets, names))
    if not folder and not plain:
        return
    ranking, bias, proposal = learn(sets, names)
    for kind, weights in (("ranking", (0.0, ranking, names)), ("proposal", (bias, proposal, PROPOSAL))):
        if folder:
            with open(f"{folder}/FilingModel+{kind.capitalize()}.swift", "w", encoding="utf-8") as file:
                file.write(swift("FilingModel", kind, "filing.py", *weights))
        else:
            with open(f"{plain}.{kind}", "w", encoding="utf-8") as file:
                file.write("\n".join(lines(*weights)) + "\n")


if __name__ == "__main__":
    main()
