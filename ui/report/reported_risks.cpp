#include "report/reported_risks.h"

#include "engine/session/compiled_scenarios.h"
#include "report/beside.h"

namespace breakeven::ui {

namespace {

constexpr std::uint64_t drawsOfShares = 1'000; ///< by which shares of the variance are told

Result<ReportedRisks> risksOf(const Economy& economy, const std::string& scenario,
                              const SimulationOrder& order, const std::atomic<bool>& wanted) {
    const auto projected = compileAndProject(economy, scenario);
    if (!projected) return projected.problems;
    auto futures =
        simulate(projected->compiled, *projected->projection, order, [&] { return wanted.load(); });
    if (!futures) return futures.problems;
    const FinancialYear last = projected->projection->years.back();
    const auto surplus = StudiedFigure::make(economy, scenario, StatementFigure{"economy", last});
    if (!surplus) return surplus.problems;
    const auto draws = Draws::make(projected->compiled, order.seed);
    if (!draws) return draws.problems;
    auto swings = tornado(*surplus, *draws, std::min(order.draws, drawsOfShares),
                          [&](std::size_t, std::size_t) { return wanted.load(); });
    if (!swings) return swings.problems;
    return ReportedRisks{std::move(*futures), std::move(*swings)};
}

} // namespace

Result<ReportedRisks> reportedRisks(const Economy& economy, const std::string& scenario,
                                    const SimulationOrder& order, const std::function<bool()>& goOn) {
    if (economy[TableId::uncertainties].size() == 0) return {};
    return beside(goOn,
                  [&](const std::atomic<bool>& wanted) { return risksOf(economy, scenario, order, wanted); });
}

} // namespace breakeven::ui
