#include "insight/decision/options.h"

#include "economy/reading/document_names.h"
#include "economy/reading/horizon.h"
#include "economy/table/first_error.h"
#include "economy/table/value.h"
#include "insight/decision/masters.h"
#include "insight/variant/one_off.h"
#include "insight/variant/switchboard.h"

#include <algorithm>
#include <numeric>

namespace breakeven {

namespace {

#define MESSAGE(text) translatable("Message", text)

template<class T>
std::optional<T> namedTwice(std::vector<T> all) {
    std::sort(all.begin(), all.end());
    const auto twice = std::adjacent_find(all.begin(), all.end());
    return twice == all.end() ? std::nullopt : std::optional(*twice);
}

std::optional<Problem> refused(const OptionsRequest& request, const Switchboard& board) {
    if (const auto twice = namedTwice(request.arrangements))
        return errorAt("arrangements:" + *twice,
                       message(MESSAGE("%1 is named twice; once is enough"), *twice));
    for (const auto& [one, other] : request.apart)
        for (const std::string& code : {one, other})
            if (std::find(request.arrangements.begin(), request.arrangements.end(), code) ==
                request.arrangements.end())
                return errorAt("arrangements:" + code,
                               message(MESSAGE("%1 is not one of the arrangements to choose from"), code));
    if (const auto twice = namedTwice(request.starts))
        return errorAt("economy:years",
                       message(MESSAGE("%1 is named twice; once is enough"), toText(*twice)));
    const Economy& effective = board.effective();
    const auto projected = [&](FinancialYear year) { return isProjected(effective, year); };
    for (const FinancialYear start : request.starts)
        if (!projected(start))
            return errorAt("economy:years",
                           message(MESSAGE("%1 is not a projected year; an arrangement cannot start in it"),
                                   toText(start)));
    if (request.year != *baseYear(effective) && !projected(request.year))
        return errorAt("economy:years",
                       message(MESSAGE("%1 is not a year of the projection"), toText(request.year)));
    std::size_t count = 1;
    for (std::size_t i = 0; i < request.arrangements.size() && count <= mostOptions; ++i)
        count *= request.starts.size() + 1;
    if (count > mostOptions)
        return errorSaying(
            message(MESSAGE("there are more than %1 combinations; ask for fewer arrangements or "
                            "starts"),
                    std::to_string(mostOptions)));
    return std::nullopt;
}

// Every combination, the last candidate varying fastest.
std::vector<Option> combinations(const OptionsRequest& request) {
    std::vector<Option> all{Option{}};
    for (std::size_t i = 0; i < request.arrangements.size(); ++i) {
        std::vector<Option> longer;
        longer.reserve(all.size() * (request.starts.size() + 1));
        for (const Option& shorter : all) {
            longer.push_back(shorter);
            longer.back().starts.emplace_back();
            for (const FinancialYear start : request.starts) {
                longer.push_back(shorter);
                longer.back().starts.emplace_back(start);
            }
        }
        all = std::move(longer);
    }
    return all;
}

// What keeps candidates from being on together, or from being on at all.
class Exclusions {
public:
    Exclusions(const Economy& effective, const OptionsRequest& request) {
        const auto& candidates = request.arrangements;
        const Table& arrangements = effective[TableId::arrangements];
        const auto isCandidate = [&](const std::string& code) {
            return std::find(candidates.begin(), candidates.end(), code) != candidates.end();
        };
        for (std::size_t i = 0; i < candidates.size(); ++i) {
            for (std::size_t j = i + 1; j < candidates.size(); ++j)
                if (auto why = whyApart(effective, request, candidates[i], candidates[j]))
                    pairs_.push_back({i, j, std::move(*why)});
            for (std::size_t row = 0; row < arrangements.size(); ++row) {
                const std::string& other = arrangements.at(row, "arrangement");
                if (isCandidate(other) ||
                    !isYes(effective.effectiveText(TableId::arrangements, row, "enabled")))
                    continue;
                if (auto why = whyNotTogether(effective, candidates[i], other))
                    pairs_.push_back({i, i, std::move(*why)});
            }
        }
    }

    std::optional<Message> why(const Option& option) const {
        for (const Pair& pair : pairs_)
            if (option.starts[pair.one] && option.starts[pair.other]) return pair.why;
        return std::nullopt;
    }

private:
    struct Pair {
        std::size_t one, other; ///< candidates; the same twice: against what is on in the scenario
        Message why;
    };

    static std::optional<Message> whyApart(const Economy& effective, const OptionsRequest& request,
                                           const std::string& one, const std::string& other) {
        for (const auto& [a, b] : request.apart)
            if ((a == one && b == other) || (a == other && b == one))
                return message(MESSAGE("“%1” and “%2” are not to be together"),
                               arrangementName(effective, one), arrangementName(effective, other));
        return whyNotTogether(effective, one, other);
    }

    std::vector<Pair> pairs_;
};

// Who enters the regime up to a year, and who is in it then.
void noteRegime(Option& option, const Projection<PennyDouble>& projection, std::size_t year) {
    std::vector<bool> in(projection.organisations.size()), entered(in.size()), failing(in.size());
    for (const Rating<PennyDouble>& rating : projection.ratings) {
        if (rating.measure != Measure::failureRegime || rating.year > year) continue;
        const auto org = static_cast<std::size_t>(rating.org.value);
        const bool now = *rating.value != PennyDouble(0);
        if (now && !in[org] && rating.year > 0) entered[org] = true;
        in[org] = now;
        failing[org] = now && rating.year == year;
    }
    for (std::size_t org = 0; org < in.size(); ++org) {
        if (entered[org]) option.entering.push_back(projection.organisations[org]);
        if (failing[org]) option.failing.push_back(projection.organisations[org]);
    }
}

void work(Option& option, const Switchboard::Setting& setting, const std::vector<std::int32_t>& candidates,
          std::size_t year) {
    const auto projection = project<PennyDouble>(setting.shape, setting.quick);
    if (hasErrors(projection.problems)) {
        option.impossible = firstError(projection.problems).message;
        return;
    }
    const auto& statements = projection.statements;
    option.surplus = statements.amount(statements.economy(), year, StatementLine::surplus);
    option.cumulative = statements.amount(statements.economy(), year, StatementLine::cumulativeSurplus);
    for (std::size_t t = 0; t <= year; ++t)
        option.surpluses.push_back(statements.amount(statements.economy(), t, StatementLine::surplus));
    for (std::size_t t = 0; t <= year; ++t)
        option.cashSupport += statements.amount(statements.economy(), t, StatementLine::supportDrawn);
    const auto kinds = oneOffKinds(*setting.shape, candidates);
    for (const Posting<PennyDouble>& posting : projection.postings) {
        if (posting.recurrent || posting.year > year) continue;
        if (kinds[posting.source] == OneOffKind::spend) option.spend += posting.amount;
        if (kinds[posting.source] == OneOffKind::support) option.support += posting.amount;
    }
    noteRegime(option, projection, year);
}

// Cheapest first, of equals the best: whoever then does better than all before is on the frontier, and who
// equals the one that set it.
void markFrontier(std::vector<Option>& all) {
    std::vector<Option*> order;
    for (Option& option : all)
        if (!option.impossible) order.push_back(&option);
    std::stable_sort(order.begin(), order.end(), [](const Option* a, const Option* b) {
        return a->oneOff() != b->oneOff() ? a->oneOff() < b->oneOff() : a->surplus > b->surplus;
    });
    const Option* best = nullptr;
    for (Option* option : order) {
        const bool same = best && option->surplus == best->surplus && option->oneOff() == best->oneOff();
        option->frontier = !best || option->surplus > best->surplus || same;
        if (option->frontier) best = option;
    }
}

} // namespace

Result<Options> options(const Economy& economy, const OptionsRequest& request,
                        const std::function<bool(std::size_t, std::size_t)>& goOn) {
    const auto earliest = std::min_element(request.starts.begin(), request.starts.end());
    auto board =
        Switchboard::make(economy, request.scenario, request.arrangements,
                          earliest == request.starts.end() ? std::nullopt : std::optional(*earliest));
    if (!board) return board.problems;
    if (auto problem = refused(request, *board)) return *problem;
    std::vector<std::int32_t> candidates;
    for (const std::string& code : request.arrangements)
        candidates.push_back(
            static_cast<std::int32_t>(*board->effective()[TableId::arrangements].find({code})));
    const Exclusions exclusions(board->effective(), request);
    Options options{request, combinations(request)};
    for (std::size_t i = 0; i < options.all.size(); ++i) {
        if (goOn && !goOn(i, options.all.size())) return {};
        Option& option = options.all[i];
        if ((option.impossible = exclusions.why(option))) continue;
        const auto setting = board->set(option.starts);
        if (!setting) {
            if (i == 0) return setting.problems;
            option.impossible = firstError(setting.problems).message;
            continue;
        }
        const auto year = static_cast<std::size_t>(request.year - setting->shape->baseYear);
        work(option, *setting, candidates, year);
    }
    markFrontier(options.all);
    return options;
}

} // namespace breakeven
