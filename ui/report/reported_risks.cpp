#include "report/reported_risks.h"

#include "engine/session/compiled_scenarios.h"

namespace breakeven::ui {

namespace {

constexpr std::uint64_t drawsOfShares = 1'000; ///< by which shares of the variance are told

} // namespace

Result<ReportedRisks> reportedRisks(const Economy& economy, const std::string& scenario,
                                    const SimulationOrder& order, const GoOn& goOn) {
    if (economy[TableId::uncertainties].size() == 0) return {};
    const auto projected = compileAndProject(economy, scenario);
    if (!projected) return projected.problems;
    auto futures = simulate(projected->compiled, *projected->projection, order, goOn);
    if (!futures) return futures.problems;
    const FinancialYear last = projected->projection->years.back();
    const auto surplus = StudiedFigure::make(economy, scenario, StatementFigure{"economy", last});
    if (!surplus) return surplus.problems;
    const auto draws = Draws::make(projected->compiled, order.seed);
    if (!draws) return draws.problems;
    auto swings = tornado(*surplus, *draws, std::min(order.draws, drawsOfShares),
                          [&](std::size_t, std::size_t) { return !goOn || goOn(); });
    if (!swings) return swings.problems;
    return ReportedRisks{std::move(*futures), std::move(*swings)};
}

} // namespace breakeven::ui
