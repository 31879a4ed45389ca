"""SciPy's two assignment solvers on a round that bench_match_solver wrote: as many people placed as can be, then
the highest sum of scores, no other goals. Usage: match_scipy.py DIR dense|sparse LIMIT

The solver is killed after LIMIT seconds on the processor."""
import resource
import sys
import time

import numpy
from scipy.optimize import linear_sum_assignment
from scipy.sparse import coo_matrix
from scipy.sparse.csgraph import min_weight_full_bipartite_matching

folder, form, limit = sys.argv[1:]
people, places, _, own, placed, fit = (float(word) for word in open(folder + "/own").read().split())
people, places = int(people), int(places)
pairs = numpy.loadtxt(folder + "/pairs", dtype=numpy.int64)
home = 1001 * (people + 1)  # dearer than all scores together

# One column per place, and one per person for staying at home.
rows = numpy.repeat(pairs[:, 0], pairs[:, 2])
columns = numpy.concatenate([first + numpy.arange(many) for first, many in pairs[:, 1:3]])
costs = numpy.repeat(1001 - pairs[:, 3], pairs[:, 2])
each = numpy.arange(people)
rows, columns = numpy.concatenate([rows, each]), numpy.concatenate([columns, places + each])
costs = numpy.concatenate([costs, numpy.full(people, home)]).astype(float)
shape = (people, places + people)
if form == "dense":
    matrix = numpy.full(shape, float(home) * 2)
    matrix[rows, columns] = costs
    solve = linear_sum_assignment
else:
    matrix = coo_matrix((costs, (rows, columns)), shape).tocsr()
    solve = min_weight_full_bipartite_matching
start = time.process_time()
latest = int(start) + 1 + int(limit)
resource.setrlimit(resource.RLIMIT_CPU, (latest, latest))
row, column = solve(matrix)
spent = time.process_time() - start
goes = column < places
score = int(1001 * goes.sum() - numpy.asarray(matrix[row[goes], column[goes]]).sum())
same = (goes.sum(), score) == (placed, fit)
print(f"{people:7d} people, placed and fit alone: {solve.__name__} {1e3 * spent:.2f} ms, ours {1e3 * own:.2f} ms, "
      f"ratio {spent / own:.1f}, totals {'equal' if same else 'DIFFER'}")
