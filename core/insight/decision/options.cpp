#include "insight/decision/options.h"

#include "economy/reading/document_names.h"
#include "economy/reading/horizon.h"
#include "economy/table/first_error.h"
#include "economy/table/value.h"
#include "insight/decision/masters.h"
#include "insight/variant/one_off.h"
#include "insight/variant/switchboard.h"

#include <algorithm>
#include <map>

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
    std::size_t count = 1;
    for (std::size_t i = 0; i < request.arrangements.size(); ++i) count *= request.starts.size() + 1;
    std::vector<Option> all(count);
    for (std::size_t at = 0; at < count; ++at) {
        all[at].starts.resize(request.arrangements.size());
        std::size_t left = at;
        for (auto start = all[at].starts.rbegin(); start != all[at].starts.rend(); ++start) {
            const std::size_t digit = left % (request.starts.size() + 1);
            left /= request.starts.size() + 1;
            if (digit > 0) *start = request.starts[digit - 1];
        }
    }
    return all;
}

// Combinations that are worked out one after the other on one thread.
using Batch = std::vector<std::size_t>;

// All but the first, those together that one compiled scenario serves: of how many there are only the one at
// work is kept.
std::vector<Batch> batchesOf(const std::vector<Option>& all, const Switchboard& board) {
    constexpr std::size_t most = 16;
    const auto compiledFor = [&](std::size_t at) {
        Switchboard::Starts starts = all[at].starts;
        for (std::size_t i = 0; i < starts.size(); ++i)
            if (!board.recompiles(i)) starts[i].reset();
        return starts;
    };
    std::map<Switchboard::Starts, Batch> together;
    for (std::size_t at = 1; at < all.size(); ++at) together[compiledFor(at)].push_back(at);
    std::vector<Batch> batches;
    for (const auto& [starts, own] : together)
        for (std::size_t from = 0; from < own.size(); from += most)
            batches.emplace_back(own.begin() + static_cast<std::ptrdiff_t>(from),
                                 own.begin() +
                                     static_cast<std::ptrdiff_t>(std::min(own.size(), from + most)));
    return batches;
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
                return message(MESSAGE("“%1” and “%2” must not be combined"), arrangementName(effective, one),
                               arrangementName(effective, other));
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
    option.entering = OrganisationSet(std::move(entered));
    option.failing = OrganisationSet(std::move(failing));
}

void work(Option& option, const Switchboard::Setting& setting, const std::vector<std::int32_t>& candidates,
          std::size_t year) {
    const auto projection = setting.project<PennyDouble>({.postings = true, .ratings = true});
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

std::vector<std::string> OrganisationSet::codes(const std::vector<std::string>& organisations) const {
    std::vector<std::string> codes;
    for (std::size_t org = 0; org < in_.size(); ++org)
        if (in_[org]) codes.push_back(organisations[org]);
    return codes;
}

Result<Options> options(const Economy& economy, const OptionsRequest& request,
                        const std::function<bool(std::size_t, std::size_t)>& goOn, std::size_t threads) {
    auto checked = checkScenario(economy, request.scenario);
    if (!checked) return std::move(checked.problems);
    const auto earliest = std::min_element(request.starts.begin(), request.starts.end());
    auto board =
        Switchboard::make(std::move(*checked), request.arrangements,
                          earliest == request.starts.end() ? std::nullopt : std::optional(*earliest));
    if (!board) return board.problems;
    if (auto problem = refused(request, *board)) return *problem;
    std::vector<std::int32_t> candidates;
    for (const std::string& code : request.arrangements)
        candidates.push_back(
            static_cast<std::int32_t>(*board->effective()[TableId::arrangements].find({code})));
    const Exclusions exclusions(board->effective(), request);
    Options options{request, {}, combinations(request)};
    for (const Row& row : board->effective()[TableId::organisations].rows())
        options.organisations.push_back(row.front());
    const auto wanted = askedByThreads(
        [&, begun = std::size_t{0}]() mutable { return !goOn || goOn(begun++, options.all.size()); });
    const auto workOut = [&](Switchboard& on, std::size_t at) {
        if (!wanted()) return Stopped(std::vector<Problem>());
        Option& option = options.all[at];
        if ((option.impossible = exclusions.why(option))) return Stopped();
        const auto setting = on.set(option.starts);
        if (!setting && at == 0) return Stopped(setting.problems);
        if (setting)
            work(option, *setting, candidates,
                 static_cast<std::size_t>(request.year - setting->shape->baseYear));
        else
            option.impossible = firstError(setting.problems).message;
        return Stopped();
    };
    if (const auto stopped = workOut(*board, 0)) return *stopped;
    const std::vector<Batch> batches = batchesOf(options.all, *board);
    std::vector<Switchboard> boards(
        std::clamp<std::size_t>(batches.size(), 1, std::max<std::size_t>(1, threads)), *board);
    const auto stopped = inParallel(boards, batches.size(), [&](Switchboard& own, std::size_t batch) {
        for (const std::size_t at : batches[batch])
            if (auto why = workOut(own, at)) return why;
        return Stopped();
    });
    if (stopped) return *stopped;
    markFrontier(options.all);
    return options;
}

} // namespace breakeven
