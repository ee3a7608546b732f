-- DuckDB, tuned by hand for one question: the share of assessments within the limit, by unit and tertial.
-- Assembly as the library has it, but for the edges of a day; a yardstick for speed, not the contract.
with raw as (select * from read_csv('$path', header = true, columns = {'row_id': 'integer', 'patient': 'varchar', 'unit': 'varchar', 'date': 'date', 'code': 'varchar', 'careLevel': 'varchar', 'severity': 'varchar'})),
c as (select patient, unit, substr(code, 2, 2)::utinyint as ty, date, position(substr(code, 4, 1) in 'APMDLCSUFETHX')::utinyint as rk,
    substr(code, 5, 1) as oc, careLevel from raw),
s as (select *, last_value(case when rk in (1, 13) then rk end ignore nulls) over w as st,
    lag(date) over w = date and lag(rk) over w = rk and lag(oc) over w = oc as rep
  from c window w as (partition by patient, unit, ty order by date, rk, oc rows between unbounded preceding and 1 preceding)),
o as (select *, sum((rk = 1 and st is distinct from 1)::int) over (partition by patient, unit, ty order by date, rk, oc rows unbounded preceding) as ord,
    (case when rk = 1 then st is distinct from 1 else st = 1 end) as keep from s where rep is not true),
p as (select patient, unit, ty, ord, min(date) filter (rk = 3) as m, min(date) filter (rk = 6) as c,
    arg_min(careLevel, date) filter (rk = 3 and careLevel is not null) as lvl, arg_min(careLevel, date) filter (careLevel is not null) as lvl0
  from o where keep and ord > 0 group by all),
l(ty, lvl, maxd) as (values (1, 'outpatient', 21), (1, 'inpatient', 7), (11, 'outpatient', 42), (12, 'outpatient', 42), (7, 'outpatient', 56),
    (7, 'inpatient', 56), (9, 'outpatient', 7))
select unit, year(c) || '-T' || cast((month(c) + 3) // 4 as int) as period, count(*) as n, count(*) filter (date_diff('day', m, c) <= maxd) as within_limit
from p join l on p.ty = l.ty and coalesce(p.lvl, p.lvl0) = l.lvl
where m is not null and c is not null group by all order by 1, 2
