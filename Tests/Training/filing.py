#!/usr/bin/env python3
"""Learns the weights of the filing bot from registries whose threads have a known case. Needs numpy and scipy.

  fika-evaluate filing DIR --features ranking [--blind] > ranking.tsv
  filing.py ranking DIR ranking.tsv ...    > Sources/TextAnalysis/Filing/FilingModel+Ranking.swift
  (build, since what decides about proposals depends on the ranking)
  fika-evaluate filing DIR --features proposal [--blind] > proposal.tsv
  filing.py proposal DIR proposal.tsv ...  > Sources/TextAnalysis/Filing/FilingModel+Proposal.swift

Several files of numbers, such as those of threads with and without numbers and links, are learned from together.
`--without REGISTRY` leaves one out and `--plain` writes the weights alone, for `fika-evaluate filing
--ranking-weights FILE --proposal-weights FILE`: so one sees what a registry gets that was not learned from.
What the ranking reaches on each registry by what the others taught it goes to the standard error.
"""
import sys

import numpy as np

from linear import decide, lines, products, rank, swift, widen

HOLD_RANKING = 100
# The sets have no proposals, so nothing can be learned of what a yes or a no to one is worth: this is set by hand. One
# no takes a sixth of it off.
APPROVAL = 2.0
# How much a sign is worth depends on how lately a case was spoken of, and on how much was said about it.
PRODUCTS = products(
    "lateHours lateDays lateWeeks lateMonths latest silent talkCount opener openedWeeks".split(),
    "scoreLead talkSumLead titleLead peopleLead talkLead talkCoveredLead coveredLead".split(),
) + ["peopleLead*talkSumLead"]


def read(folder, paths):
    """For each registry a list of (features, gains), and the names of the features."""
    gold = {}
    for line in open(folder + "/gold.tsv", encoding="utf-8"):
        thread, case, _ = line.rstrip("\n").split("\t")
        gold[thread] = case
    registries, names = {}, []
    for path in paths:
        rows = {}
        with open(path, encoding="utf-8") as file:
            names = next(file).rstrip("\n").split("\t")[3:]
            for line in file:
                registry, thread, case, *numbers = line.rstrip("\n").split("\t")
                rows.setdefault((registry, thread), []).append(
                    (float(gold[thread] == case), [float(number) for number in numbers])
                )
        for (registry, _), cases in rows.items():
            registries.setdefault(registry, []).append(
                (np.array([numbers for _, numbers in cases]), np.array([gain for gain, _ in cases]))
            )
    return registries, names


def learn(kind, registries):
    return rank(sum(registries, []), HOLD_RANKING) if kind == "ranking" else decide(registries)


def unseen(kind, registries):
    for left_out, threads in sorted(registries.items()):
        others = [t for name, t in registries.items() if name != left_out]
        if not others or len(threads) < 50:
            continue
        bias, weights = learn(kind, others)
        places, chances = [], []
        for x, gain in threads:
            z = x @ weights + bias
            chances.append((1 / (1 + np.exp(-z[0])), gain[0]))
            if gain.any():
                places.append(int((z > z[np.argmax(gain)]).sum()))
        if kind == "ranking":
            print(f"{left_out}: acc@1 {100 * np.mean(np.array(places) == 0):.1f}, "
                  f"acc@3 {100 * np.mean(np.array(places) < 3):.1f} of those listed", file=sys.stderr)
        else:
            said = np.array(chances)
            print(f"{left_out}: probability said {said[:, 0].mean():.2f}, was {said[:, 1].mean():.2f}; "
                  f"squared error {((said[:, 0] - said[:, 1]) ** 2).mean():.3f}", file=sys.stderr)


def main():
    words = sys.argv[1:]
    plain = "--plain" in words
    without = ""
    if "--without" in words:
        place = words.index("--without")
        without = words[place + 1]
        del words[place:place + 2]
    words = [word for word in words if word != "--plain"]
    if len(words) < 3 or words[0] not in ("ranking", "proposal"):
        sys.exit(__doc__)
    kind = words[0]
    registries, names = read(words[1], words[2:])
    if kind == "ranking":
        for threads in registries.values():
            threads[:] = [(widen(x, names, PRODUCTS), gain) for x, gain in threads]
        names = names + PRODUCTS
    if without:
        registries.pop(without)
    else:
        unseen(kind, registries)
    bias, weights = learn(kind, list(registries.values()))
    weights[names.index("approval")] = APPROVAL
    if plain:
        print("\n".join(lines(bias, weights, names)))
    else:
        print(swift("FilingModel", kind, "filing.py", bias, weights, names), end="")


if __name__ == "__main__":
    main()
