#pragma once

#include "engine/shape/shape.h"
#include "insight/explanation/figure.h"

#include <optional>
#include <utility>

namespace breakeven {

/// Finds what a figure comes to in a projection, or says why there is no such figure. Of statements and
/// ratings in every number type; of activity and contracts where the projection has them. Prices, postings
/// and steps of bridges are not of a projection alone.
template<class Number>
class FigureIn {
public:
    FigureIn(const Projection<Number>& projection, const Figure& figure)
        : projection_(projection), shape_(*projection.shape), figure_(figure) {}

    Result<Number> operator()(const StatementFigure& f) const {
        const auto& statements = projection_.statements;
        const auto org = f.org == "economy" ? statements.economy() : organisation(f.org);
        const auto year = place(f.year);
        if (!org) return noSuch(translatable("Message", "there is no organisation %1"), f.org);
        if (!year) return notAYear(f.year);
        const auto t = static_cast<std::size_t>(*year);
        if (!statements.shown(org, t))
            return noSuch(translatable("Message", "%1 has no statement of its own in %2: it is merged"),
                          f.org, toText(f.year));
        if (isBalanceSheetLine(f.line) && !statements.hasBalances(org, t))
            return noSuch(translatable("Message", "%1 has no balances, and so no %2"), f.org,
                          std::string(name(f.line)));
        return Arithmetic<Number>::value(statements.amount(org, t, f.line));
    }

    Result<Number> operator()(const RatingFigure& f) const {
        const auto org = organisation(f.org);
        const auto year = place(f.year);
        const std::string measure(name(f.measure));
        if (!org) return noSuch(translatable("Message", "there is no organisation %1"), f.org);
        if (!year) return notAYear(f.year);
        for (const Rating<Number>& rating : projection_.ratings) {
            if (rating.org != org || rating.year != *year || rating.measure != f.measure) continue;
            if (f.score && rating.score) return Number(*rating.score);
            if (f.score) return noSuch(translatable("Message", "%1 has a value, but no score"), measure);
            if (rating.value) return *rating.value;
            return noSuch(translatable("Message", "%1 has no value in %2: it is divided by zero"), measure,
                          toText(f.year));
        }
        return noSuch(translatable("Message", "%1 has no %2 in %3"), f.org, measure, toText(f.year));
    }

    Result<Number> operator()(const ActivityFigure& f) const {
        const auto year = place(f.year);
        if (!year) return notAYear(f.year);
        const auto isMeant = [&](const ActivityVolumes<Number>& line) {
            return line.service == f.service && codeOf(line.commissioner) == f.commissioner &&
                   codeOf(line.provider) == f.provider;
        };
        for (const ActivityVolumes<Number>& line : projection_.activity)
            if (isMeant(line)) return line.volumes[static_cast<std::size_t>(*year)];
        return noSuch(translatable("Message", "there is no activity of %1 from %2 for %3"), f.service,
                      f.provider, f.commissioner);
    }

    Result<Number> operator()(const ContractFigure& f) const {
        const auto year = place(f.year);
        if (!year) return notAYear(f.year);
        for (std::size_t i = 0; i < projection_.contracts.size(); ++i) {
            if (projection_.contracts[i].contract != f.contract) continue;
            const auto& outcome = projection_.contracts[i].years[static_cast<std::size_t>(*year)];
            if (outcome.inForce && has(shape_.contracts[ContractIndex::at(i)], f.what))
                return of(outcome, f.what);
            return noSuch(
                translatable("Message",
                             "contract %1 has no %2 in %3: it is not in force, or has another form"),
                f.contract, contractWhats[static_cast<std::size_t>(f.what)], toText(f.year));
        }
        return noSuch(translatable("Message", "there is no contract %1 that counts in this scenario"),
                      f.contract);
    }

    template<class Other>
    Result<Number> operator()(const Other&) const {
        return noSuch(translatable("Message", "this is available for statements, ratings, activity, prices "
                                              "and contracts, such as statement:ORG:YEAR:LINE"));
    }

    std::optional<int> place(FinancialYear year) const {
        const int t = year - shape_.baseYear;
        return t >= 0 && t <= shape_.years ? std::optional(t) : std::nullopt;
    }

    Problem notAYear(FinancialYear year) const {
        return noSuch(translatable("Message", "%1 is not a year of the projection, which runs from %2 to %3"),
                      toText(year), toText(shape_.baseYear), toText(shape_.baseYear + shape_.years));
    }

    template<class... Arguments>
    Problem noSuch(const char* text, Arguments&&... arguments) const {
        return errorAt(toText(figure_), message(text, std::forward<Arguments>(arguments)...));
    }

private:
    OrganisationIndex organisation(const std::string& code) const {
        for (std::size_t org = 0; org < shape_.organisations.size(); ++org)
            if (shape_.organisations[org].code == code) return OrganisationIndex::at(org);
        return {};
    }

    const std::string& codeOf(OrganisationIndex org) const { return shape_.organisations[org.place()].code; }

    static bool has(const ContractShape& contract, ContractWhat what) {
        switch (what) {
        case ContractWhat::activityValue:
            return contract.form != ContractForm::capitation;
        case ContractWhat::emergencyValue:
            return contract.form == ContractForm::activity;
        case ContractWhat::baseline:
            return contract.marginalRate.has_value();
        case ContractWhat::plan:
            return contract.form == ContractForm::blended;
        case ContractWhat::target:
        case ContractWhat::actual:
        case ContractWhat::settled:
        case ContractWhat::people:
            break;
        }
        return contract.form == ContractForm::capitation;
    }

    static Number of(const ContractYear<Number>& year, ContractWhat what) {
        using Rule = Arithmetic<Number>;
        switch (what) {
        case ContractWhat::activityValue:
            return Rule::value(year.activityValue);
        case ContractWhat::emergencyValue:
            return Rule::value(year.emergencyValue);
        case ContractWhat::baseline:
            return Rule::value(year.baseline);
        case ContractWhat::plan:
            return Rule::value(year.plan);
        case ContractWhat::target:
            return Rule::value(year.target);
        case ContractWhat::actual:
            return Rule::value(year.actual);
        case ContractWhat::settled:
            return Rule::value(year.settled);
        case ContractWhat::people:
            break;
        }
        return year.people;
    }

    const Projection<Number>& projection_;
    const Shape& shape_;
    const Figure& figure_;
};

template<class Number>
Result<Number> figureIn(const Projection<Number>& projection, const Figure& figure) {
    return std::visit(FigureIn<Number>(projection, figure), figure);
}

} // namespace breakeven
