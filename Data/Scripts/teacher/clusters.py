"""Groups words by what the teacher makes of them: word<TAB>group, for `chancery-train --groups`.

    python clusters.py ENCODER TEACHER.pt GROUPS TEXT.conllu… > groups.tsv

Words are those of the texts that are seen at least twice, the whole words among the encoder's word pieces and, until the model's table
is full, the most frequent of English (the PyPI package wordfreq), all in lower case. Each is read alone; what the teacher's layers say of
it for tagging and for parsing is grouped by k-means with a fixed seed.
"""

import collections
import sys

import torch
import wordfreq

from teacher import Pieces, load, read

ROUNDS = 12
# The table of the model has 65,536 places, of which three quarters may be filled.
ROOM = 49_000
FREQUENT = 150_000


@torch.inference_mode()
def vectors(teacher, pieces, words):
    teacher.eval()
    found = torch.zeros(len(words), teacher.tagging[0].out_features + teacher.child[0].out_features)
    order = sorted(range(len(words)), key=lambda i: len(pieces.of(words[i])))
    for start in range(0, len(order), 256):
        chosen = order[start : start + 256]
        ids, owners, shapes = pieces.tensors([[["1", words[i]]] for i in chosen])
        with torch.autocast("cpu", dtype=torch.bfloat16):
            tagging, child = teacher.views(ids, owners, shapes)
        both = [torch.nn.functional.normalize(v[:, 1].float(), dim=-1) for v in (tagging, child)]
        found[chosen] = torch.cat(both, -1)
    return found


def grouped(points, count):
    torch.manual_seed(1)
    centres = points[torch.randperm(len(points))[:count]].clone()
    for _ in range(ROUNDS):
        nearest = torch.cat([(centres.square().sum(1) - 2 * part @ centres.T).argmin(1) for part in points.split(4096)])
        sums = torch.zeros_like(centres).index_add_(0, nearest, points)
        sizes = torch.bincount(nearest, minlength=count).unsqueeze(1)
        centres = torch.where(sizes > 0, sums / sizes.clamp(min=1), centres)
    return nearest.tolist()


def fits(word):
    return len(word) < 25 and any(c.isalpha() for c in word)


def main(arguments):
    if len(arguments) < 4:
        sys.exit(__doc__)
    torch.set_num_threads(1)
    encoder, path, count, *files = arguments
    pieces = Pieces(encoder)
    counts = collections.Counter(row[1].lower() for file in files for sentence in read(file) for row in sentence)
    words = {word for word, seen in counts.items() if seen > 1}
    words |= {word for word in pieces.tokenizer.get_vocab() if word.isascii() and word.isalpha()}
    words = {word for word in words if fits(word)}
    for word in wordfreq.top_n_list("en", FREQUENT):
        if len(words) < ROOM and fits(word):
            words.add(word)
    words = sorted(words)
    for word, group in zip(words, grouped(vectors(load(encoder, path), pieces, words), int(count))):
        print(f"{word}\t{group}")


main(sys.argv[1:])
