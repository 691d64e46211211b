"""The rule self-consumption for one park, docs/model.md eq. (DIS-4) and (DIS-5), as a loop over Python lists.

The peer of SelfConsumptionBenchmark: the same rule, all flows recorded, on a park of the same size. Needs the standard library
only. Usage: python3 bench/peers/rule_loop.py [runs]
"""

import math
import random
import statistics
import sys
import time

STEPS = 8760


def park():
    """Demand and available generation per hour [MW]: a daily cycle with noise, seeded."""
    noise = random.Random(1)
    demand, available = [], []
    wind = 1.5
    for t in range(STEPS):
        hour = t % 24
        sun = max(0.0, math.sin(math.pi * (hour - 6) / 12.0))
        wind = min(4.0, max(0.0, 0.95 * wind + noise.uniform(-0.6, 0.75)))
        demand.append(4.5 + (2.0 if 8 <= hour < 20 else 0.0) + noise.uniform(-0.5, 0.5))
        available.append(wind + 6.0 * sun * noise.uniform(0.4, 1.0))
    return demand, available


def dispatch(demand, available):
    """Import, export, charge, discharge, curtailment, unserved load [MW] and stored energy [MWh] of every hour."""
    power, floor, ceiling, stored = 4.0, 1.0, 9.5, 5.0
    into, out_of, kept = 0.95, 1.0 / 0.95, 1.0 - 2e-4
    import_limit, export_limit = 8.0, 3.0
    flows = []
    for load, generation in zip(demand, available):
        net = load - generation
        stored *= kept
        charge = discharge = imported = exported = curtailed = unserved = 0.0
        if net < 0.0:
            charge = min(-net, power, max(0.0, ceiling - stored) / into)
            surplus = -net - charge
            exported = min(surplus, export_limit)
            curtailed = surplus - exported
        else:
            discharge = min(net, power, max(0.0, stored - floor) / out_of)
            lacking = net - discharge
            imported = min(lacking, import_limit)
            unserved = lacking - imported
        stored += charge * into - discharge * out_of
        flows.append((imported, exported, charge, discharge, curtailed, unserved, stored))
    return flows


def main():
    runs = int(sys.argv[1]) if len(sys.argv) > 1 else 20
    demand, available = park()
    for t, (imported, exported, charge, discharge, curtailed, unserved, _) in enumerate(dispatch(demand, available)):
        missing = available[t] + imported + discharge + unserved - demand[t] - exported - charge - curtailed
        if abs(missing) > 1e-9:
            raise SystemExit(f"hour {t} does not balance")
    times = []
    for _ in range(runs):
        start = time.perf_counter()
        dispatch(demand, available)
        times.append(time.perf_counter() - start)
    median = statistics.median(times)
    print(f"{median * 1e3:.2f} ms per park-year, {median / STEPS * 1e9:.0f} ns per park-hour, median of {runs}")


if __name__ == "__main__":
    main()
