"""Groups the words of news by the company they keep, for the tagger and the parser.

usage: word_classes.py TEXTS.jsonl[.gz]... > classes.tsv      (needs numpy, scipy, scikit-learn)

Every frequent word gets a vector of its left and right neighbours (positive pointwise mutual information, reduced by a
singular value decomposition); k-means makes classes of the vectors. The output is `word<TAB>number`, numbers from 1 on.
"""

import collections
import gzip
import json
import re
import sys

import numpy
import scipy.sparse
from scipy.sparse.linalg import svds
from sklearn.cluster import KMeans

WORDS, NEIGHBOURS, DIMENSIONS, CLASSES = 20000, 1500, 120, 400
TOKEN = re.compile(r"[A-Za-z]+(?:\.[A-Za-z]\.?)*|n't|'s|\d+|[^\sA-Za-z0-9]")


def texts(paths):
    for path in paths:
        opened = gzip.open(path, "rt") if path.endswith(".gz") else open(path)
        with opened as lines:
            for line in lines:
                yield json.loads(line).get("text", "")


def main(paths):
    tokens = [TOKEN.findall(text.lower()) for text in texts(paths)]
    counts = collections.Counter(token for text in tokens for token in text)
    words = {word: i for i, (word, _) in enumerate(counts.most_common(WORDS))}
    table = collections.Counter()
    for text in tokens:
        for left, right in zip(text, text[1:]):
            one, two = words.get(left), words.get(right)
            if one is None or two is None:
                continue
            if one < NEIGHBOURS:
                table[two, one] += 1
            if two < NEIGHBOURS:
                table[one, NEIGHBOURS + two] += 1
    rows, columns = zip(*table)
    matrix = scipy.sparse.csr_matrix(
        (numpy.fromiter(table.values(), float), (rows, columns)), shape=(len(words), 2 * NEIGHBOURS))
    total = matrix.sum()
    expected = numpy.asarray(matrix.sum(1)).ravel(), numpy.asarray(matrix.sum(0)).ravel()
    matrix = matrix.tocoo()
    matrix.data = numpy.log(matrix.data * total / (expected[0][matrix.row] * expected[1][matrix.col]))
    matrix.data[matrix.data < 0] = 0
    left, scale, _ = svds(matrix.tocsr(), k=DIMENSIONS, random_state=1)
    vectors = left * numpy.sqrt(scale)
    vectors /= numpy.linalg.norm(vectors, axis=1, keepdims=True) + 1e-9
    classes = KMeans(CLASSES, n_init=1, max_iter=40, random_state=1).fit_predict(vectors)
    for word, number in sorted((word, classes[i] + 1) for word, i in words.items()):
        print(f"{word}\t{number}")


main(sys.argv[1:])
