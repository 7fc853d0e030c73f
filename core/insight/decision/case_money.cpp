#include "insight/decision/case_money.h"

#include "economy/reading/yearly_rates.h"
#include "economy/table/value.h"
#include "insight/statement/parties.h"
#include "insight/variant/one_off.h"

namespace breakeven {

#define MESSAGE(text) translatable("Message", text)

Result<std::vector<Decimal>> presentValues(const Economy& effective, std::span<const FinancialYear> years,
                                           const BusinessCaseTerms& terms) {
    std::vector<Decimal> values;
    Decimal worth = 1;
    for (const FinancialYear year : years) {
        Decimal inflation = 0;
        if (!terms.deflator.empty()) {
            const auto rate = rateOf(effective, terms.deflator, year);
            if (!rate && year != years.front())
                return errorAt("indices:" + terms.deflator,
                               message(MESSAGE("there is no index %1 for %2"), terms.deflator, toText(year)));
            inflation = rate.value_or(0);
        }
        if (year != years.front()) worth /= (1 + terms.discountRate) * (1 + inflation);
        values.push_back(worth);
    }
    return values;
}

void addArrangementMoney(std::vector<BusinessCaseYear>& years, const ExactProjection& with,
                         std::int32_t arrangement) {
    const Shape& shape = *with.shape;
    const auto kinds = oneOffKinds(shape, std::span(&arrangement, 1));
    for (const Posting<Decimal>& posting : with.postings) {
        BusinessCaseYear& year = years[posting.year];
        if (kinds[posting.source] == OneOffKind::spend && !posting.recurrent) year.oneOff += posting.amount;
        if (kinds[posting.source] == OneOffKind::support && posting.payer == outsideParty)
            year.support += posting.amount;
    }
}

void addBenefit(std::vector<BusinessCaseYear>& years, std::span<const Decimal> worth) {
    Money cumulative;
    for (std::size_t t = 0; t < years.size(); ++t) {
        BusinessCaseYear& year = years[t];
        year.benefit = year.effect - year.support;
        year.cumulative = cumulative += year.benefit;
        year.present = roundToPenny(toDecimal(year.benefit) * worth[t]);
    }
}

std::optional<FinancialYear> paybackOf(std::span<const BusinessCaseYear> years, FinancialYear start) {
    std::optional<FinancialYear> payback;
    bool any = false;
    for (const BusinessCaseYear& year : years) {
        any = any || year.benefit != Money{};
        if (year.year < start) continue;
        if (year.cumulative < Money{})
            payback.reset();
        else if (!payback)
            payback = year.year;
    }
    return any ? payback : std::nullopt;
}

} // namespace breakeven
