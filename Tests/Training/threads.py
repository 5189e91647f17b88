#!/usr/bin/env python3
"""Fits the weights of threads (Sources/TextAnalysis/Threads). See README.md beside this file.

Features are computed by `fika-evaluate threads --features`, never here.
"""
import argparse
import os
import subprocess
import sys
import time
from collections import Counter, defaultdict

import numpy as np

from threads_rooms import SEED, correct, lines, make_rooms, read_gold, read_messages, write_rooms

WORD_COUNT_MIN = 20
WORDS_MAX = 1200

# Features, from the program.


class Features:
    """Rows of candidates in groups: one group a message."""

    def __init__(self, path):
        self.files, self.numbers, self.words, sizes, blocks = [], [], [], [], []
        self.texts = []
        with open(path, encoding="utf-8") as file:
            self.names = file.readline().rstrip("\n").split("\t")[1:]
            head, rows = None, []

            def end():
                if head and rows:
                    block = np.fromstring(" ".join(rows), dtype=np.int32, sep=" ").reshape(len(rows), -1)
                    blocks.append(block.astype(np.int16))
                    sizes.append(len(rows))
                    self.files.append(head[1])
                    self.numbers.append(int(head[2]))

            for line in file:
                if line.startswith("message\t"):
                    end()
                    head, rows = line.rstrip("\n").split("\t"), []
                    self.texts.append((head[1], int(head[2]), head[5].split()))
                else:
                    rows.append(line)
            end()
        if not blocks:
            return
        table = np.concatenate(blocks)
        self.labels, self.parents, self.rows = table[:, 0], table[:, 1], table[:, 2:]
        self.sizes = np.array(sizes)
        self.starts = np.concatenate([[0], np.cumsum(self.sizes)[:-1]])
        self.files = np.array(self.files)


def run_program(options, stem, *extra, output=None):
    command = [options.program, "threads", stem + ".messages.tsv", *extra]
    with open(output or os.devnull, "w", encoding="utf-8") as out:
        subprocess.run(command, check=True, stdout=out)


def features(options, stem, weights, follow, gold=None):
    path = stem + ".features"
    run_program(
        options, stem, "--features", path, "--gold", gold or stem + ".gold.tsv", "--weights", weights,
        "--follow", follow)
    found = Features(path)
    os.remove(path)
    return found


# The model.


def word_scores(texts, messages, gold):
    """Three logistic regressions over the words of messages."""
    from scipy.sparse import csr_matrix
    from sklearn.linear_model import LogisticRegression

    speakers = {(name, m[0]): m[3] for name in messages for m in messages[name]}
    answered = set()
    for name in gold:
        for child, parents in gold[name].items():
            answered |= {(name, p) for p in parents if speakers[name, p] != speakers[name, child]}
    known = [(name, number, words) for name, number, words in texts if number in gold[name]]
    counts = Counter(word for _, _, words in known for word in set(words))
    vocabulary = [w for w, n in counts.most_common(WORDS_MAX) if n >= WORD_COUNT_MIN]
    column = {word: index for index, word in enumerate(vocabulary)}
    places = [(row, column[w]) for row, (_, _, words) in enumerate(known) for w in words if w in column]
    matrix = csr_matrix(
        (np.ones(len(places)), tuple(zip(*places))), shape=(len(known), len(vocabulary)))
    targets = [
        [number in gold[name][number] for name, number, _ in known],
        [any(p != number and speakers[name, p] == speakers[name, number] for p in gold[name][number])
         for name, number, _ in known],
        [(name, number) in answered for name, number, _ in known],
    ]
    columns = [
        LogisticRegression(C=0.1, max_iter=300).fit(matrix, target).coef_[0] for target in targets]
    rounded = [[round(100 * c[i]) for c in columns] for i in range(len(vocabulary))]
    return [f"word {word} {' '.join(map(str, r))}" for word, r in zip(vocabulary, rounded) if any(r)]


def softmax(scores, found, groups_starts=None):
    starts = found.starts if groups_starts is None else groups_starts
    index = np.repeat(np.arange(len(found.sizes)), found.sizes)
    high = np.maximum.reduceat(scores, starts)
    powers = np.exp(scores - high[index])
    return powers / np.add.reduceat(powers, starts)[index]


def fit(found, chosen, options, trees):
    """Boosted trees whose scores make a softmax over the candidates of each message."""
    import lightgbm

    groups = np.flatnonzero(chosen)
    rows = np.concatenate([np.arange(s, s + n) for s, n in zip(found.starts[groups], found.sizes[groups])])
    part = argparse.Namespace(sizes=found.sizes[groups])
    part.starts = np.concatenate([[0], np.cumsum(part.sizes)[:-1]])
    labels = found.labels[rows].astype(float)
    index = np.repeat(np.arange(len(part.sizes)), part.sizes)
    totals = np.add.reduceat(labels, part.starts)
    labels /= np.maximum(totals, 1)[index]
    known = (totals > 0)[index]

    def objective(scores, _):
        chance = softmax(scores, part)
        return np.where(known, chance - labels, 0), np.where(known, np.maximum(chance * (1 - chance), 1e-4), 1e-4)

    settings = dict(
        objective=objective, num_leaves=options.leaves, learning_rate=options.rate, min_data_in_leaf=100,
        min_sum_hessian_in_leaf=2.0, feature_fraction=0.5, lambda_l2=2.0, verbose=-1, num_threads=1, seed=SEED,
        max_bin=127)
    if options.sampled:
        settings.update(data_sample_strategy="goss", top_rate=0.1, other_rate=0.1, min_data_in_leaf=20)
    table = lightgbm.Dataset(found.rows[rows], label=labels, feature_name=found.names, free_raw_data=True)
    return lightgbm.train(settings, table, num_boost_round=trees)


def tree_lines(booster):
    def walk(node):
        if "leaf_value" in node:
            return [str(round(1000 * node["leaf_value"]))]
        threshold = int(np.floor(node["threshold"]))
        return [f"{node['split_feature']}:{threshold}"] + walk(node["left_child"]) + walk(node["right_child"])

    return ["tree " + " ".join(walk(t["tree_structure"])) for t in booster.dump_model()["tree_info"]]


def accuracy(booster, found, chosen):
    """By kind of room the share of right links and the loss, given what went before."""
    groups = np.flatnonzero(chosen)
    rows = np.concatenate([np.arange(s, s + n) for s, n in zip(found.starts[groups], found.sizes[groups])])
    scores = booster.predict(found.rows[rows], num_threads=1)
    hits, start = defaultdict(list), 0
    for group in groups:
        size = found.sizes[group]
        labels = found.labels[found.starts[group]:found.starts[group] + size]
        part = scores[start:start + size]
        powers = np.exp(part - part.max())
        chance = float((powers * labels).sum() / powers.sum())
        hits[found.files[group].split("+")[1]].append((labels[int(np.argmax(part))], -np.log(max(chance, 1e-6))))
        start += size
    return {kind: (len(h), *np.round(np.mean(h, axis=0) * [100, 1], 3)) for kind, h in hits.items()}


def save(path, lines_of_weights):
    with open(path, "w", encoding="utf-8") as out:
        out.write("\n".join(lines_of_weights) + "\n")


def prepare(options):
    """The features of every candidate and the scores of words: what the last trees are fitted to."""
    rooms, gold = make_rooms(read_messages(options.messages), read_gold(options.gold), options.rooms.split(","))
    stem = os.path.join(options.folder, "train")
    write_rooms(rooms, gold, stem)
    nothing = os.path.join(options.folder, "none.txt")
    save(nothing, ["tree 0"])
    unlinked = os.path.join(options.folder, "unlinked.tsv")
    save(unlinked, ["# no links"])
    found = features(options, stem, nothing, unlinked, gold=unlinked)
    asked = [t for t in found.texts if t[0].endswith("+asis")]
    words = word_scores(asked, rooms, gold)
    print(f"{len(words)} words", file=sys.stderr, flush=True)
    save(nothing, words + ["tree 0"])
    found = features(options, stem, nothing, stem + ".gold.tsv")

    # What the threads look like when the model has put them together, files it was not trained on.
    fold_of = folds_of(rooms, options)
    follow = stem + ".follow.tsv"
    for turn in range(options.turns):
        folds = np.array([fold_of[f.split("+")[0]] for f in found.files])
        with open(follow + ".new", "w", encoding="utf-8") as all_links:
            for fold in range(options.folds):
                booster = fit(found, folds != fold, options, options.fold_trees)
                held_out = accuracy(booster, found, folds == fold)
                print(f"{time.strftime('%X')} turn {turn} fold {fold}: {held_out}", file=sys.stderr, flush=True)
                weights, part = os.path.join(options.folder, "fold.txt"), os.path.join(options.folder, "fold")
                save(weights, words + tree_lines(booster))
                held = {f: m for f, m in rooms.items() if fold_of[f.split("+")[0]] == fold}
                write_rooms(held, gold, part)
                run_program(options, part, "--weights", weights, output=part + ".links")
                all_links.writelines(open(part + ".links", encoding="utf-8"))
        os.replace(follow + ".new", follow)
        correct(follow, gold, options.true_rooms.split(","))
        found = features(options, stem, nothing, follow)
    return found, words


def train(options):
    if options.kept:
        found = argparse.Namespace(**np.load(options.kept + ".npz"))
        found.names, words = list(found.names), list(lines(options.kept + ".words"))
    else:
        found, words = prepare(options)
    if options.keep:
        np.savez(options.keep, rows=found.rows, labels=found.labels, sizes=found.sizes, starts=found.starts,
                 files=found.files, names=found.names)
        save(options.keep + ".words", words)
    for kind in options.rooms.split(","):
        count = sum(f.endswith("+" + kind) for f in found.files)
        print(f"{kind}: {count} messages", file=sys.stderr, flush=True)
    apart = files_apart(found.files, options)
    fitted = np.array([name.split("+")[0] not in apart for name in found.files])
    booster = fit(found, fitted, options, options.trees)
    command = f"threads.py train --rooms {options.rooms} --trees {options.trees} --leaves {options.leaves}" \
        f" --rate {options.rate} --turns {options.turns} --folds {options.folds} --fold-trees {options.fold_trees}" \
        f" --true-rooms {options.true_rooms} --apart {options.apart}" + (" --sampled" if options.sampled else "")
    save(options.output, header(command) + words + tree_lines(booster))


def folds_of(rooms, options):
    """The fold of each file, so that every fold has rooms of every kind: two files on end go together, as every other
    one is a loud room without nicks.
    """
    names = sorted({name.split("+")[0] for name in rooms})
    return {name: index // 2 % options.folds for index, name in enumerate(names)}


def files_apart(names, options):
    """The files that the last trees do not see."""
    return set(sorted({name.split("+")[0] for name in names})[2::options.apart]) if options.apart else set()


def header(command):
    return [
        "# Weights of threads, version 1.",
        f"# Made by Tests/Training/{command}",
        "# from irc-disentanglement (Kummerfeld et al. 2019, CC-BY 4.0), the training part of #ubuntu.",
    ]


# Hand-written rules, to compare with.


def rule(row):
    """The score of a candidate by rules that a person would write down first."""
    if row["distance"] < 0:
        return 60 if row["ownDistance"] > 100 and row["addressing"] < 2 else 30
    near = -row["distance"] / 10
    if row["callsCandidate"] > 0 and row["theirSince"] == 0:
        return 100 + near
    if row["callsOther"] > 1:
        return -100
    if row["calledByCandidate"] > 1 and row["ownSince"] == 0 and row["minutes"] <= 10:
        return 80 + near
    if row["sameSpeaker"] and row["turns"] <= 1 and row["minutes"] <= 2:
        return 70 + near
    if row["ownDistance"] > 100:
        # Somebody new answers a question, if anything.
        answers = row["candidateAsks"] and not row["asks"] and row["distance"] <= 5 and row["theirSince"] == 0
        return 65 + near if answers else near
    if row["sameSpeaker"] and row["ownSince"] == 0 and row["minutes"] <= 3 and row["addressed"] >= 15:
        return 50 + near
    if row["theirSince"] == 0 and row["minutes"] <= 3 and row["distance"] <= 6 and row["candidateCalls"] in (0, 1):
        return 49.6 + near
    return near


def rules(options):
    stem = os.path.join(options.folder, "rules")
    write_rooms(read_messages(options.messages), read_gold(options.gold), stem)
    nothing = os.path.join(options.folder, "none.txt")
    save(nothing, ["tree 0"])
    follow = stem + ".follow.tsv"
    save(follow, ["# nothing"])
    found = features(options, stem, nothing, follow)
    with open(options.output, "w", encoding="utf-8") as out:
        seen = set()
        for start, size, name, number in zip(found.starts, found.sizes, found.files, found.numbers):
            rows = [dict(zip(found.names, map(int, r))) for r in found.rows[start:start + size]]
            best = start + max(range(size), key=lambda i: rule(rows[i]))
            out.write(f"{name}\t{number}\t{found.parents[best]}\n")
            seen.add((name, number))
        for name, links in read_gold(stem + ".gold.tsv").items():
            for number in links:
                if (name, number) not in seen:
                    out.write(f"{name}\t{number}\t{number}\n")


def pseudo(options):
    files, gold = read_messages(options.messages), read_gold(options.gold)
    if options.apart:
        apart = files_apart(files, options)
        files = {name: files[name] for name in files if name in apart}
    rooms, gold = make_rooms(files, gold, options.rooms.split(","), seed=SEED + 1)
    write_rooms(rooms, gold, options.output)


def embed(options):
    """Puts weights into a Swift file, one literal."""
    head = ("extension ThreadWeights {\n"
            "    /// Written by `Tests/Training/threads.py embed`, not by hand; the first lines say how it was made.\n"
            '    static let standardText: StaticString = """\n')
    with open(options.output, "w", encoding="utf-8") as out:
        out.write(head)
        for line in lines(options.weights):
            while len(line) > 110:
                cut = line.rindex(" ", 0, 110) + 1
                out.write(" " * 8 + line[:cut] + "\\\n")
                line = line[cut:]
            out.write(" " * 8 + line + "\n")
        out.write('        """\n}\n')


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("verb", choices=["train", "rules", "pseudo", "embed"])
    parser.add_argument("--program", default=".build/release/fika-evaluate")
    parser.add_argument("--messages")
    parser.add_argument("--gold")
    parser.add_argument("--weights")
    parser.add_argument("--output", required=True)
    parser.add_argument("--folder", default=".")
    parser.add_argument("--keep", help="keep what the last trees are fitted to, under this name")
    parser.add_argument("--kept", help="fit the last trees to what was kept")
    parser.add_argument("--rooms", default="asis,plain,quiet,quietplain")
    parser.add_argument("--trees", type=int, default=200)
    parser.add_argument("--leaves", type=int, default=63)
    parser.add_argument("--rate", type=float, default=0.1)
    parser.add_argument("--turns", type=int, default=1)
    parser.add_argument("--folds", type=int, default=2)
    parser.add_argument("--fold-trees", type=int, default=60)
    parser.add_argument("--true-rooms", default="", help="the kinds of rooms that follow the true links")
    parser.add_argument("--sampled", action="store_true", help="fit to the largest errors and a sample of the others")
    parser.add_argument("--apart", type=int, default=0, help="keep one of so many files apart, to measure with")
    options = parser.parse_args()
    globals()[options.verb](options)


if __name__ == "__main__":
    main()
