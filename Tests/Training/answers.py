#!/usr/bin/env python3
"""Learns the weights of the answers bot from sets of questions whose right answer is known. Needs numpy and scipy.

  fika-evaluate answers DIR --split train --features ranking > ranking.tsv
  answers.py ranking DIR ranking.tsv [DIR ranking.tsv ...]  > Sources/TextAnalysis/Answers/AnswerModel+Ranking.swift
  (build, since what decides about speaking depends on the ranking)
  fika-evaluate answers DIR --split train --features speech > speech.tsv
  answers.py speech DIR speech.tsv [DIR speech.tsv ...]     > Sources/TextAnalysis/Answers/AnswerModel+Speech.swift

`--plain` writes the weights alone, for `fika-evaluate answers --ranking-weights FILE --speech-weights FILE`.

The ranking is a softmax over the candidates of a question, the decision a logistic regression over the first of each
question; both are held back by the squares of their standardised weights. Every set counts alike.
What each would reach on questions it has not seen (five folds in the order of time) goes to the standard error.
"""
import sys

import numpy as np
from linear import lines, rank, settle, swift

FOLDS = 5
HOLD_RANKING = 300
# To answer what has no answer here is the worse mistake: such a question counts so many times.
NONE_COUNT = 4


def read(folder, path):
    """Questions in their order, a list of (features, gains, whether there is an answer), and the names of the features."""
    labels = [line.rstrip("\n").split("\t") for line in open(folder + "/labels.tsv", encoding="utf-8")]
    answered = {question for question, _, kind in labels if kind == "answerable"}
    grades = {}
    for line in open(folder + "/qrels.tsv", encoding="utf-8"):
        question, answer, grade = line.rstrip("\n").split("\t")
        grades[question, answer] = int(grade)
    rows, order = {}, []
    with open(path, encoding="utf-8") as lines:
        names = next(lines).rstrip("\n").split("\t")[2:]
        for line in lines:
            question, answer, *numbers = line.rstrip("\n").split("\t")
            grade = grades.get((question, answer), 0)
            if question not in rows:
                rows[question] = []
                order.append(question)
            if grade >= 0:  # the asker's own earlier post is neither right nor wrong
                rows[question].append((2.0**grade - 1, [float(number) for number in numbers]))
    sets = [
        (np.array([r[1] for r in rows[q]]), np.array([r[0] for r in rows[q]]), q in answered) for q in order if rows[q]]
    return sets, names


def learn(kind, sets):
    """Bias and weights; every set counts alike."""
    if kind == "ranking":
        groups = [place for place, s in enumerate(sets) for _ in s]
        return 0.0, rank([q[:2] for s in sets for q in s], HOLD_RANKING, groups=groups)
    return settle(sets, [[1 if q[2] else NONE_COUNT for q in s] for s in sets])


def unseen(kind, sets):
    """What a model reaches on the fifth of each set that it was not shown."""
    hits, sure = [[] for _ in sets], [[] for _ in sets]
    for fold in range(FOLDS):
        shown = [[q for i, q in enumerate(s) if i * FOLDS // len(s) != fold] for s in sets]
        bias, weights = learn(kind, shown)
        for place, s in enumerate(sets):
            for i, (x, gain, _) in enumerate(s):
                if i * FOLDS // len(s) == fold:
                    z = x @ weights + bias
                    best = int(np.argmax(z))
                    sure[place].append(z[best])
                    if kind == "speech" or gain.any():
                        hits[place].append(gain[best] > 0)
    for place in range(len(sets)):
        line = f"set {place + 1}: {100 * np.mean(hits[place]):.1f} % right first"
        if kind == "speech":
            order = np.argsort(-np.array(sure[place]))
            right = np.array(hits[place], float)[order]
            p = 1 / (1 + np.exp(-np.array(sure[place])[order]))
            thirds = ", ".join(f"{100 * right[:max(1, len(right) * c // 100)].mean():.0f}" for c in (10, 30, 50))
            line += f"; of the surest 10, 30, 50 %: {thirds}; probability said {p.mean():.2f}"
        print(line, file=sys.stderr)


def main():
    plain = "--plain" in sys.argv
    sys.argv = [word for word in sys.argv if word != "--plain"]
    if len(sys.argv) < 4 or len(sys.argv) % 2 or sys.argv[1] not in ("ranking", "speech"):
        sys.exit(__doc__)
    kind, pairs = sys.argv[1], list(zip(sys.argv[2::2], sys.argv[3::2]))
    read_sets = [read(*pair) for pair in pairs]
    sets, names = [s for s, _ in read_sets], read_sets[0][1]
    unseen(kind, sets)
    bias, weights = learn(kind, sets)
    if plain:
        print("\n".join(lines(bias, weights, names)))
    else:
        print(swift("AnswerModel", kind, "answers.py", bias, weights, names), end="")


if __name__ == "__main__":
    main()
