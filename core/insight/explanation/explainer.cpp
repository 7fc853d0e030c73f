#include "insight/explanation/explainer.h"

#include "engine/rules/activity.h"
#include "engine/rules/contracts.h"
#include "engine/rules/prices.h"
#include "engine/rules/ratings.h"
#include "insight/explanation/bridge_explanation.h"
#include "insight/explanation/cutting.h"
#include "insight/explanation/figure_value.h"

#include <algorithm>

namespace breakeven {

namespace {

#define MESSAGE(text) translatable("Message", text)

const Term& termOf(ContractWhat what) {
    switch (what) {
    case ContractWhat::activityValue:
        return term::activityValue;
    case ContractWhat::emergencyValue:
        return term::notedEmergencies;
    case ContractWhat::baseline:
        return term::notedBaseline;
    case ContractWhat::plan:
        return term::notedPlan;
    case ContractWhat::target:
        return term::target;
    case ContractWhat::actual:
        return term::notedActual;
    case ContractWhat::settled:
        return term::settled;
    case ContractWhat::people:
        break;
    }
    return term::people;
}

// Finds the step of a figure, or says why there is none.
class Finding {
public:
    Finding(const TracedScenario& traced, const Figure& figure)
        : traced_(traced), shape_(traced.shape()), projected_(traced.projection(), figure) {}

    Result<TapeIndex> operator()(const StatementFigure& f) const { return stepOf(projected_(f)); }
    Result<TapeIndex> operator()(const RatingFigure& f) const { return stepOf(projected_(f)); }

    Result<TapeIndex> operator()(const ActivityFigure& f) const {
        const auto year = place(f.year);
        if (!year) return notAYear(f.year);
        const std::string address = "activity:" + f.commissioner + ":" + f.provider + ":" + f.service;
        for (const LineIndex line : shape_.lines.indices()) {
            if (shape_.lines[line].address != address) continue;
            for (const Term* term : {&term::volume, &term::plannedVolume})
                if (const auto step = traced_.find(*term, about(line), *year)) return *step;
        }
        return noSuch(MESSAGE("there is no activity of %1 from %2 for %3"), f.service, f.provider,
                      f.commissioner);
    }

    Result<TapeIndex> operator()(const PriceFigure& f) const {
        const auto year = place(f.year);
        if (!year) return notAYear(f.year);
        for (const PriceSeriesIndex series : shape_.prices.indices()) {
            const PriceSeriesShape& prices = shape_.prices[series];
            if (prices.tariff != f.tariff || prices.service != f.service) continue;
            if (const auto step = priceStep(series, prices, *year)) return *step;
            return noSuch(MESSAGE("tariff %1 has no price for %2 in or before %3"), f.tariff, f.service,
                          toText(f.year));
        }
        return noSuch(MESSAGE("no contract uses a price for %1 under a tariff %2"), f.service, f.tariff);
    }

    Result<TapeIndex> operator()(const ContractFigure& f) const {
        const auto year = place(f.year);
        if (!year) return notAYear(f.year);
        const std::string what = contractWhats[static_cast<std::size_t>(f.what)];
        for (const ContractIndex contract : shape_.contracts.indices()) {
            if (shape_.contracts[contract].code != f.contract) continue;
            if (const auto step = traced_.find(termOf(f.what), about(contract), *year)) return *step;
            return noSuch(MESSAGE("contract %1 has no %2 in %3: it is not in force, or has another form"),
                          f.contract, what, toText(f.year));
        }
        return noSuch(MESSAGE("there is no contract %1 that counts in this scenario"), f.contract);
    }

    template<class Other>
    Result<TapeIndex> operator()(const Other&) const {
        return {};
    }

    std::optional<int> place(FinancialYear year) const { return projected_.place(year); }
    Problem notAYear(FinancialYear year) const { return projected_.notAYear(year); }

    template<class... Arguments>
    Problem noSuch(const char* text, Arguments&&... arguments) const {
        return projected_.noSuch(text, std::forward<Arguments>(arguments)...);
    }

private:
    static Result<TapeIndex> stepOf(const Result<Traced>& found) {
        if (!found) return found.problems;
        return found->step();
    }

    // The price of the year, or the last before it that changed.
    std::optional<TapeIndex> priceStep(PriceSeriesIndex series, const PriceSeriesShape& prices,
                                       int year) const {
        for (int t = year; t >= prices.firstYear; --t)
            if (const auto step = traced_.find(term::price, about(series), t)) return step;
        return std::nullopt;
    }

    const TracedScenario& traced_;
    const Shape& shape_;
    FigureIn<Traced> projected_;
};

// A scenario that can be calculated without errors, which binary numbers tell as well and sooner.
Result<CompiledScenario> calculable(const Economy& economy, std::string_view scenario) {
    auto compiled = CompiledScenario::make(economy, scenario);
    if (!compiled) return compiled;
    const std::vector<double> inputs = compiled->inputsAs<double>();
    auto problems = compiled->project<double>(std::span<const double>(inputs), nullptr, Wanted{}).problems;
    if (hasErrors(problems)) return problems;
    return compiled;
}

// Whether a posting, turned round where it is negative, is between these on these lines.
bool isBetween(const PostingFigure& f, const Shape& shape, const Posting<Traced>& posting, bool turned) {
    const auto code = [&](OrganisationIndex org) {
        return org == outsideParty ? std::string("outside") : shape.organisations[org.place()].code;
    };
    const OrganisationIndex payer = turned ? posting.payee : posting.payer;
    const OrganisationIndex payee = turned ? posting.payer : posting.payee;
    const PostingLine payerLine = turned ? posting.payeeLine : posting.payerLine;
    const PostingLine payeeLine = turned ? posting.payerLine : posting.payeeLine;
    if (code(payer) != f.payer || code(payee) != f.payee) return false;
    if (!f.source.empty() && shape.sources[posting.source] != f.source) return false;
    const std::string both = std::string(name(payerLine)) + ">" + std::string(name(payeeLine));
    return f.line == both || f.line == name(payee == outsideParty ? payerLine : payeeLine);
}

} // namespace

class Explainer::Traces {
public:
    Traces(const Economy& base, CompiledScenario scenario, const CompiledScenario* plan)
        : base_(base), traced_(std::move(scenario), plan), bridges_(traced_) {}

    Result<Explanation> explain(const Figure& figure, CuttingLimits limits = {}) {
        Cutting cutting(traced_, base_, limits);
        const auto root = rootOf(figure, cutting);
        if (!root) return root.problems;
        if (cutting.isOverfull()) return {};
        Explanation explanation{figure, traced_.scenario().scenario().scenario, *root, {}};
        explanation.nodes = cutting.take();
        return explanation;
    }

    Result<ExplainedFigures> explain(std::span<const Figure> figures) {
        Cutting cutting(traced_, base_);
        ExplainedFigures all;
        for (const Figure& figure : figures) {
            const auto root = rootOf(figure, cutting);
            if (!root) return root.problems;
            all.roots.push_back(*root);
        }
        all.nodes = cutting.take();
        return all;
    }

    const TracedScenario& traced() const { return traced_; }

private:
    Result<std::size_t> rootOf(const Figure& figure, Cutting& cutting) {
        if (const auto* posting = std::get_if<PostingFigure>(&figure))
            return postingRoot(*posting, figure, cutting);
        if (const auto* bridge = std::get_if<BridgeFigure>(&figure))
            return bridges_.explain(*bridge, cutting);
        const Result<TapeIndex> step = std::visit(Finding(traced_, figure), figure);
        if (!step) return step.problems;
        return cutting.add(*step);
    }

    Result<std::size_t> postingRoot(const PostingFigure& f, const Figure& figure, Cutting& cutting) const {
        const Finding finding(traced_, figure);
        const auto year = finding.place(f.year);
        if (!year) return finding.notAYear(f.year);
        std::vector<Cutting::Part> parts;
        for (const Posting<Traced>& posting : traced_.ownSection().postings) {
            const Decimal& amount = traced_.tape().value(posting.amount.step());
            if (posting.year == *year && amount != 0 && isBetween(f, traced_.shape(), posting, amount < 0))
                parts.push_back({posting.amount.step(), amount < 0});
        }
        if (parts.empty()) return finding.noSuch(MESSAGE("there is no such posting in %1"), toText(f.year));
        if (parts.size() == 1 && !parts.front().taken) return cutting.add(parts.front().step);
        const std::size_t root = cutting.addSum(
            {"Term", {translatable("Term", "paid by %1 to %2"), {f.payer, f.payee}}, {}}, parts);
        cutting[root].unit = Unit::pounds;
        cutting[root].rule = "2.1";
        cutting[root].year = f.year;
        return root;
    }

    Economy base_;
    TracedScenario traced_;
    BridgeExplanation bridges_;
};

Explainer::Explainer(const Economy& economy, CompiledScenario scenario, const CompiledScenario* plan)
    : traces_(std::make_unique<Traces>(economy, std::move(scenario), plan)) {}
Explainer::~Explainer() = default;
Explainer::Explainer(Explainer&&) noexcept = default;
Explainer& Explainer::operator=(Explainer&&) noexcept = default;

Result<Explainer> Explainer::make(const Economy& economy, std::string_view scenario) {
    auto compiled = calculable(economy, scenario);
    if (!compiled) return std::move(compiled.problems);
    const std::string plan = compiled->economy().effectiveText(TableId::economy, 0, "plan_scenario");
    const bool isPlan = plan == scenario || plan.empty();
    Result<CompiledScenario> planned;
    if (!isPlan) planned = calculable(economy, plan);
    if (!isPlan && !planned) return std::move(planned.problems);
    Explainer explainer(economy, std::move(*compiled), isPlan ? nullptr : &*planned);
    // Amounts beyond what can be posted show in exact numbers alone.
    if (const auto& problems = explainer.traced().projection().problems; hasErrors(problems)) return problems;
    return explainer;
}

Result<Explanation> Explainer::explain(const Figure& figure) { return traces_->explain(figure); }

Result<Explanation> Explainer::explainAtMost(const Figure& figure, std::size_t nodes) {
    for (const std::size_t levels : {CuttingLimits::none, std::size_t{5}, std::size_t{3}, std::size_t{2}}) {
        auto explanation = traces_->explain(figure, {levels, nodes});
        if (explanation || !explanation.problems.empty()) return explanation;
    }
    return traces_->explain(figure, {1, CuttingLimits::none});
}

Result<ExplainedFigures> Explainer::explain(std::span<const Figure> figures) {
    return traces_->explain(figures);
}

const TracedScenario& Explainer::traced() const { return traces_->traced(); }

} // namespace breakeven
