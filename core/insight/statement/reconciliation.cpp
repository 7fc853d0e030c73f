#include "insight/statement/reconciliation.h"

#include "economy/reading/document_names.h"
#include "insight/statement/ledger_sides.h"
#include "insight/statement/parties.h"
#include "insight/statement/print_rounding.h"

#include <algorithm>

namespace breakeven {

namespace {

/// Collects items by row and line as the ledger is read.
class Items {
public:
    Items(const Economy& economy, const ExactProjection& projection, std::size_t years)
        : economy_(economy), projection_(projection), years_(years) {}

    void add(const Posting<Decimal>& posting, PostingLine line, std::size_t year, Money amount) {
        const std::string& source = projection_.source(posting);
        auto found = std::find_if(items_.begin(), items_.end(), [&](const NonRecurrentItem& item) {
            return item.line == line && item.source == source;
        });
        if (found == items_.end()) {
            items_.push_back({source, rowName(economy_, source), line, std::vector<Money>(years_)});
            found = items_.end() - 1;
        }
        found->amounts[year] += amount;
    }

    std::vector<NonRecurrentItem> take() {
        std::erase_if(items_, [](const NonRecurrentItem& item) { return areNought(item.amounts); });
        std::stable_sort(
            items_.begin(), items_.end(),
            [](const NonRecurrentItem& a, const NonRecurrentItem& b) { return a.line < b.line; });
        return std::move(items_);
    }

private:
    const Economy& economy_;
    const ExactProjection& projection_;
    std::size_t years_;
    std::vector<NonRecurrentItem> items_;
};

/// Gathers the items of some organisations in one reading of the ledger.
class Gathering {
public:
    Gathering(const Economy& economy, const ExactProjection& projection, std::vector<OrganisationIndex> orgs)
        : projection_(projection), orgs_(std::move(orgs)),
          placeOf_(static_cast<std::size_t>(projection.statements.economy().value) + 1) {
        for (const OrganisationIndex org : orgs_) {
            placeOf_[static_cast<std::size_t>(org.value)] = results_.size();
            results_.push_back(stated(org));
            items_.emplace_back(economy, projection, projection.years.size());
        }
    }

    std::vector<Reconciliation> all() {
        for (const Posting<Decimal>& posting : projection_.postings)
            if (!posting.recurrent) add(posting);
        for (std::size_t i = 0; i < results_.size(); ++i) {
            results_[i].items = items_[i].take();
            for (NonRecurrentItem& item : results_[i].items) keepYears(item.amounts, results_[i].years);
        }
        return std::move(results_);
    }

private:
    Reconciliation stated(OrganisationIndex org) const {
        Reconciliation result;
        const auto& statements = projection_.statements;
        for (std::size_t year = 0; year < projection_.years.size(); ++year) {
            if (!statements.shown(org, year)) continue;
            result.years.push_back(year);
            result.reported.push_back(statements.amount(org, year, StatementLine::surplus));
            result.underlying.push_back(statements.amount(org, year, StatementLine::underlyingSurplus));
        }
        return result;
    }

    static void keepYears(std::vector<Money>& amounts, const std::vector<std::size_t>& years) {
        std::vector<Money> kept;
        for (const std::size_t year : years) kept.push_back(amounts[year]);
        amounts = std::move(kept);
    }

    void add(const Posting<Decimal>& posting) {
        const auto reporter = [&](OrganisationIndex party) {
            return reporterOf(projection_, party, posting.year);
        };
        const bool withOutside = (posting.payer == outsideParty) != (posting.payee == outsideParty);
        for (const LedgerSide& side : sidesOf(posting)) {
            if (side.party == outsideParty || !isInSurplus(side.line)) continue;
            if (reporter(posting.payer) != reporter(posting.payee))
                addTo(reporter(side.party), posting, side);
            if (withOutside) addTo(projection_.statements.economy(), posting, side);
        }
    }

    void addTo(OrganisationIndex org, const Posting<Decimal>& posting, const LedgerSide& side) {
        if (!projection_.statements.shown(org, posting.year)) return;
        const auto place = placeOf_[static_cast<std::size_t>(org.value)];
        if (place) items_[*place].add(posting, side.line, posting.year, side.received);
    }

    const ExactProjection& projection_;
    std::vector<OrganisationIndex> orgs_;
    std::vector<std::optional<std::size_t>> placeOf_;
    std::vector<Reconciliation> results_;
    std::vector<Items> items_;
};

} // namespace

Reconciliation reconciliation(const Economy& economy, const ExactProjection& projection,
                              OrganisationIndex org) {
    return std::move(Gathering(economy, projection, {org}).all().front());
}

std::vector<Reconciliation> reconciliations(const Economy& economy, const ExactProjection& projection) {
    std::vector<OrganisationIndex> orgs;
    for (std::int32_t org = 0; org < projection.statements.economy().value; ++org) orgs.push_back({org});
    return Gathering(economy, projection, std::move(orgs)).all();
}

Reconciliation printedReconciliation(const Reconciliation& exact, const Statements<Money>& printed,
                                     OrganisationIndex org, MoneyUnit unit) {
    Reconciliation result = exact;
    for (std::size_t i = 0; i < exact.years.size(); ++i) {
        result.reported[i] = printed.amount(org, exact.years[i], StatementLine::surplus);
        result.underlying[i] = printed.amount(org, exact.years[i], StatementLine::underlyingSurplus);
        std::vector<Money> amounts;
        for (const NonRecurrentItem& item : exact.items) amounts.push_back(item.amounts[i]);
        const auto rounded = roundToTotal(amounts, result.reported[i] - result.underlying[i], unit);
        for (std::size_t item = 0; item < rounded.size(); ++item)
            result.items[item].amounts[i] = rounded[item];
    }
    return result;
}

} // namespace breakeven
