"""Logs of rooms for threads.py, and rooms of other kinds made of them."""
import gzip
import random
from collections import Counter, defaultdict

SEED = 7
#: How much of the talk is left in a quiet room. Only annotated messages can be, as the others' threads are unknown.
QUIET_SHARES = (0.15, 0.3, 0.5)


def lines(path):
    with (gzip.open if path.endswith(".gz") else open)(path, "rt", encoding="utf-8") as file:
        for line in file:
            yield line.rstrip("\n")


def read_messages(path):
    files = defaultdict(list)
    for line in lines(path):
        name, number, time, kind, nick, text = line.split("\t", 5)
        files[name].append([int(number), time, kind, nick, text])
    return files


def read_gold(path):
    gold = defaultdict(dict)
    for line in lines(path):
        name, left, right = line.split("\t")[:3]
        child, parent = max(int(left), int(right)), min(int(left), int(right))
        gold[name].setdefault(child, []).append(parent)
    return gold


# Rooms of other kinds, made of the one there is.


def without_nicks(messages, deep):
    """Takes off whom a message is addressed to; with `deep` every nick in it."""
    nicks = {m[3].lower() for m in messages if m[3]}
    plain = []
    for number, time, kind, nick, text in messages:
        words = text.split(" ")
        if kind == "say" and words:
            first = words[0]
            bare = first.strip("@,:;").lower()
            if bare in nicks or (len(first) > 1 and first.endswith(":") and len(words) > 1):
                words = words[1:]
            if deep:
                words = [w for w in words if len(w) < 3 or w.strip("@,:;.!?()").lower() not in nicks]
        plain.append([number, time, kind, nick, " ".join(words)])
    return plain


def threads_of(gold):
    top = {}

    def find(number):
        while top.get(number, number) != number:
            number = top[number]
        return number

    for child, parents in gold.items():
        for parent in parents:
            a, b = find(child), find(parent)
            top[max(a, b)] = min(a, b)
    return {number: find(number) for number in set(gold) | {p for ps in gold.values() for p in ps}}


def quiet(messages, gold, share, rng):
    """Keeps a share of the threads and nothing else: fewer talk at once."""
    root = threads_of(gold)
    sizes = Counter(root.values())
    # Threads of one message are mostly what the server tells, and asides; fewer of those.
    kept = {r for r in sorted(set(root.values())) if rng.random() < (share if sizes[r] > 1 else share / 2)}
    chosen = [m for m in messages if root.get(m[0]) in kept and m[2] != "sys"]
    left = {m[0] for m in chosen}
    links = {}
    for m in chosen:
        if m[0] in gold:
            parents = [p for p in gold[m[0]] if p in left]
            links[m[0]] = parents or [m[0]]
    return chosen, links


def make_rooms(files, gold, kinds, seed=SEED):
    rng = random.Random(seed)
    made, links = {}, {}
    for index, name in enumerate(sorted(files)):
        for kind in kinds:
            # Half of the loud rooms without nicks will do: they are the largest part.
            if kind == "plain" and index % 2 and len(kinds) > 1:
                continue
            messages, link = files[name], dict(gold.get(name, {}))
            if kind.startswith("quiet"):
                share = QUIET_SHARES[rng.randrange(len(QUIET_SHARES))]
                messages, link = quiet(messages, link, share, rng)
            if kind.endswith("plain"):
                messages = without_nicks(messages, deep=rng.random() < 0.7)
            made[f"{name}+{kind}"], links[f"{name}+{kind}"] = messages, link
    return made, links


def write_rooms(files, gold, stem):
    with open(stem + ".messages.tsv", "w", encoding="utf-8") as out:
        for name in files:
            for number, time, kind, nick, text in files[name]:
                out.write(f"{name}\t{number}\t{time}\t{kind}\t{nick}\t{text}\n")
    with open(stem + ".gold.tsv", "w", encoding="utf-8") as out:
        for name in files:
            for child in sorted(gold[name]):
                for parent in gold[name][child]:
                    out.write(f"{name}\t{child}\t{parent}\n")


def correct(path, gold, kinds):
    """In rooms of some kinds the links that are known take the place of the model's."""
    followed = [line.split("\t") for line in lines(path)]
    with open(path, "w", encoding="utf-8") as out:
        for name, number, parent in followed:
            known = gold[name].get(int(number)) if name.split("+")[1] in kinds else None
            out.write(f"{name}\t{number}\t{known[0] if known else parent}\n")
