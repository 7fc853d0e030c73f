#include "insight/reconciliation.h"

#include "engine/shape.h"
#include "insight/document_names.h"
#include "insight/print_rounding.h"

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
        std::erase_if(items_, [](const NonRecurrentItem& item) {
            return std::all_of(item.amounts.begin(), item.amounts.end(),
                               [](Money amount) { return amount == Money{}; });
        });
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

} // namespace

Reconciliation reconciliation(const Economy& economy, const ExactProjection& projection,
                              OrganisationIndex org) {
    Reconciliation result;
    const auto& statements = projection.statements;
    std::vector<std::size_t> placeOf(projection.years.size());
    for (std::size_t year = 0; year < projection.years.size(); ++year) {
        if (!statements.shown(org, year)) continue;
        placeOf[year] = result.years.size();
        result.years.push_back(year);
        result.reported.push_back(statements.amount(org, year, StatementLine::surplus));
        result.underlying.push_back(statements.amount(org, year, StatementLine::underlyingSurplus));
    }
    Items items(economy, projection, result.years.size());
    for (const Posting<Decimal>& posting : projection.postings) {
        if (posting.recurrent || !statements.shown(org, posting.year)) continue;
        const auto within = [&](OrganisationIndex party) {
            return party != outsideParty &&
                   (org == statements.economy() ||
                    projection.shape->groupOf[posting.year][static_cast<std::size_t>(party.value)] ==
                        org.value);
        };
        const bool pays = within(posting.payer), receives = within(posting.payee);
        if (pays == receives) continue;
        const PostingLine line = pays ? posting.payerLine : posting.payeeLine;
        if (isInSurplus(line))
            items.add(posting, line, placeOf[posting.year], pays ? -posting.amount : posting.amount);
    }
    result.items = items.take();
    return result;
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
