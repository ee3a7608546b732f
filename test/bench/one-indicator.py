# Polars beside one-indicator.sql: the same assembly, the same indicator, read from the same file.
# Writes the seconds of a few rounds and the answer as JSON.
import json
import sys
import time

import polars as pl

limits = pl.LazyFrame(
    [
        (1, "outpatient", 21),
        (1, "inpatient", 7),
        (11, "outpatient", 42),
        (12, "outpatient", 42),
        (7, "outpatient", 56),
        (7, "inpatient", 56),
        (9, "outpatient", 7),
    ],
    schema={"ty": pl.Int8, "lvl": pl.String, "most": pl.Int64},
    orient="row",
)
group = ["patient", "unit", "ty"]


def answer(path):
    code = pl.col("code")
    rank, outcome, date, level = (pl.col(name) for name in ("rk", "oc", "date", "careLevel"))
    ranks = {letter: place for place, letter in enumerate("APMDLCSUFETHX", 1)}
    rows = (
        pl.scan_csv(path, schema_overrides={"patient": pl.String, "unit": pl.String}, try_parse_dates=True)
        .with_columns(
            ty=code.str.slice(1, 2).cast(pl.Int8),
            rk=code.str.slice(3, 1).replace_strict(ranks, return_dtype=pl.Int8),
            oc=code.str.slice(4, 1),
        )
        .sort([*group, "date", "rk", "oc"])
        .with_columns(
            st=pl.when(rank.is_in([1, 13])).then(rank).shift(1).forward_fill().over(group),
            rep=((date.shift(1) == date) & (rank.shift(1) == rank) & (outcome.shift(1) == outcome)).over(group),
        )
        .filter(pl.col("rep").fill_null(False).not_())
        .with_columns(opens=(rank == 1) & pl.col("st").ne_missing(1))
        .with_columns(
            ord=pl.col("opens").cast(pl.Int32).cum_sum().over(group),
            keep=pl.when(rank == 1).then(pl.col("opens")).otherwise(pl.col("st").eq_missing(1)),
        )
        .filter(pl.col("keep") & (pl.col("ord") > 0))
    )
    pathways = rows.group_by([*group, "ord"]).agg(
        m=date.filter(rank == 3).min(),
        c=date.filter(rank == 6).min(),
        lvl=pl.coalesce(
            level.filter((rank == 3) & level.is_not_null()).first(),
            level.filter(level.is_not_null()).first(),
        ),
    )
    ended = pl.col("c")
    return (
        pathways.join(limits, on=["ty", "lvl"])
        .filter(pl.col("m").is_not_null() & ended.is_not_null())
        .group_by(
            "unit",
            period=pl.format("{}-T{}", ended.dt.year(), (ended.dt.month().cast(pl.Int32) + 3) // 4),
        )
        .agg(n=pl.len(), within=((ended - pl.col("m")).dt.total_days() <= pl.col("most")).sum())
        .sort("unit", "period")
        .collect()
    )


seconds = []
for _ in range(3):
    before = time.perf_counter()
    found = answer(sys.argv[1])
    seconds.append(time.perf_counter() - before)
print(json.dumps({"version": pl.__version__, "seconds": seconds, "rows": [list(row) for row in found.rows()]}))
