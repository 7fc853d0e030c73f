#include "insight/decision/business_cases.h"

#include "economy/table/row_reader.h"
#include "insight/decision/case_money.h"

#include <algorithm>

namespace breakeven {

namespace {

Result<std::shared_ptr<const ExactProjection>> projected(Switchboard& board,
                                                         const Switchboard::Starts& starts) {
    const auto setting = board.set(starts);
    if (!setting) return setting.problems;
    auto projection = setting->project<Decimal>();
    if (hasErrors(projection.problems)) return std::move(projection.problems);
    // The next setting changes the shape; what is kept has its own.
    projection.shape = std::make_shared<const Shape>(*setting->shape);
    return std::make_shared<const ExactProjection>(std::move(projection));
}

} // namespace

Result<BusinessCases> BusinessCases::make(CheckedScenario scenario, std::vector<std::string> arrangements,
                                          const BusinessCaseTerms& terms, std::size_t threads) {
    BusinessCases cases;
    cases.scenario_ = scenario.scenario;
    cases.arrangements_ = arrangements;
    cases.terms_ = terms;
    auto board = Switchboard::make(std::move(scenario), std::move(arrangements));
    if (!board) return std::move(board.problems);
    board->keep(2);
    cases.boards_.assign(
        std::clamp<std::size_t>(cases.arrangements_.size(), 1, std::max<std::size_t>(1, threads)), *board);
    return cases;
}

Result<BusinessCases> BusinessCases::ofEnabled(const Economy& economy, std::string_view scenario,
                                               const BusinessCaseTerms& terms, std::size_t threads) {
    auto checked = checkScenario(economy, scenario);
    if (!checked) return std::move(checked.problems);
    std::vector<std::string> enabled;
    for (const RowReader& row : readers(checked->effective, TableId::arrangements))
        if (row.yes("enabled")) enabled.push_back(row.text("arrangement"));
    return make(std::move(*checked), std::move(enabled), terms, threads);
}

Result<BusinessCases> BusinessCases::of(const Economy& economy, std::string_view scenario,
                                        std::string arrangement, const BusinessCaseTerms& terms) {
    auto checked = checkScenario(economy, scenario);
    if (!checked) return std::move(checked.problems);
    return make(std::move(*checked), {std::move(arrangement)}, terms, 1);
}

Result<BusinessCases::Whole> BusinessCases::project() {
    Switchboard& board = boards_.front();
    auto projection = projected(board, board.ownStarts());
    if (!projection) return std::move(projection.problems);
    auto worth = presentValues(board.effective(), (*projection)->years, terms_);
    if (!worth) return std::move(worth.problems);
    return Whole{std::move(*projection), std::move(*worth)};
}

Result<BusinessCase> BusinessCases::caseOf(Switchboard& board, std::size_t place) const {
    const Result<Whole>& whole = *whole_;
    if (!whole) return whole.problems;
    Switchboard::Starts starts = board.ownStarts();
    // What is compiled for this one alone is not to take the place of what serves the others.
    if (board.recompiles(place)) board.set(starts);
    starts[place].reset();
    auto without = projected(board, starts);
    if (!without) return std::move(without.problems);
    return caseBetween(whole->projection, std::move(*without), board.effective(), scenario_,
                       arrangements_[place], whole->worth);
}

std::vector<Result<BusinessCase>> BusinessCases::next(const GoOn& goOn) {
    const std::size_t first = next_;
    std::vector<Result<BusinessCase>> found(std::min(boards_.size(), arrangements_.size() - first));
    next_ += found.size();
    const GoOn wanted = askedByThreads(goOn);
    for (Switchboard& board : boards_) board.stopUnless(wanted);
    if (!found.empty() && !whole_) whole_ = project();
    inParallel(boards_, found.size(), [&](Switchboard& board, std::size_t i) {
        found[i] = caseOf(board, first + i);
        return Stopped();
    });
    return found;
}

} // namespace breakeven
