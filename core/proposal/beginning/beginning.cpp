#include "proposal/beginning/beginning.h"

#include "economy/table/value.h"
#include "proposal/beginning/beginning_rows.h"

#include <algorithm>
#include <set>

namespace breakeven {

namespace {

#define MESSAGE(text) translatable("Message", text)

/// The year the prices of points of delivery are of.
constexpr FinancialYear pricedIn{2014};

std::string yearsText(const std::vector<NationalRate>& rates) {
    std::string text;
    for (const NationalRate& rate : rates) text += (text.empty() ? "" : ", ") + toText(rate.year);
    return text;
}

std::string noteOf(const NationalRate& rate) {
    std::string text = rate.confirmed ? "Published" : "To be confirmed, not a published figure";
    if (!rate.remark.empty()) text += ": " + rate.remark;
    return text + '.';
}

/// One note on all years that say the same, in the order of years.
void noteRates(BeginningRows& rows, const std::string& index, const std::vector<NationalRate>& rates) {
    std::vector<std::vector<NationalRate>> alike;
    for (const NationalRate& rate : rates) {
        const auto same = std::find_if(alike.begin(), alike.end(), [&](const auto& group) {
            return group.front().source == rate.source && noteOf(group.front()) == noteOf(rate);
        });
        if (same == alike.end())
            alike.push_back({rate});
        else
            same->push_back(rate);
    }
    for (const auto& group : alike) {
        const std::string year = alike.size() == 1 ? "*" : toText(group.front().year);
        const std::string which = group.size() > 1 && alike.size() > 1 ? yearsText(group) + ". " : "";
        rows.note({TableId::indices, {index, year}, "rate"}, which + noteOf(group.front()),
                  group.front().source);
    }
}

void addIndex(BeginningRows& rows, const NationalOffer& offer) {
    const std::string index = codeOf(offer.set);
    for (const NationalRate& rate : offer.rates)
        rows.add(TableId::indices, {{"index", index}, {"year", toText(rate.year)}, {"rate", rate.rate}});
    noteRates(rows, index, offer.rates);
}

/// An average price moved from the year it is of to the base year by the changes of the national tariff.
std::string movedPrice(const std::string& price, const std::vector<NationalTariffChange>& changes,
                       FinancialYear base) {
    Decimal moved = numberIn(price);
    for (const NationalTariffChange& change : changes) {
        const Decimal factor = 1 + numberIn(change.net);
        if (change.year > pricedIn && change.year <= base) moved *= factor;
        if (change.year <= pricedIn && change.year > base) moved /= factor;
    }
    return toText(moved, 2);
}

void addTariff(BeginningRows& rows, const NationalFigures& figures, const NationalOffer& offer,
               FinancialYear base) {
    const std::string tariff = codeOf(NationalSet::tariff);
    for (const PointOfDelivery& point : figures.pointsOfDelivery) {
        rows.add(TableId::services, {{"service", point.service},
                                     {"name", point.name},
                                     {"unit", point.unit},
                                     {"emergency", point.emergency}});
        rows.add(TableId::tariffs, {{"tariff", tariff},
                                    {"service", point.service},
                                    {"year", toText(base)},
                                    {"price", movedPrice(point.price, figures.tariff, base)}});
    }
    rows.note(
        {TableId::tariffs, {tariff, "*", "*"}, "price"},
        "Illustrative: average prices by point of delivery, of 2014/15 where the base year is another moved "
        "there by the yearly changes of the national tariff. Type the prices of your contracts over them.",
        "Illustrative");
    std::vector<NationalTariffChange> changes;
    for (const NationalTariffChange& change : figures.tariff)
        if (std::any_of(offer.rates.begin(), offer.rates.end(),
                        [&](const NationalRate& rate) { return rate.year == change.year; }))
            changes.push_back(change);
    rows.carryOut(takeNationalChanges(rows.economy(), tariff, changes));
}

} // namespace

bool hasAccounts(const PublishedTrusts& trusts, std::string_view org, FinancialYear year) {
    const PublishedTrust* trust = trusts.find(org);
    return trust && trust->accounts.contains(year);
}

std::vector<Problem> refused(const BeginningAnswers& answers) {
    std::vector<Problem> problems;
    const auto refuse = [&](Message why) { problems.push_back(errorSaying(std::move(why))); };
    if (answers.name.find_first_not_of(' ') == std::string::npos)
        refuse(message(MESSAGE("The document needs a name.")));
    if (!parseYear(toText(answers.baseYear)))
        refuse(message(MESSAGE("The base year is the last year with an outturn, such as 2014/15.")));
    if (answers.years < 1 || answers.years > 25) refuse(message(MESSAGE("Choose between 1 and 25 years.")));
    if (answers.organisations.empty())
        refuse(message(MESSAGE("Choose an organisation, or type the name of one.")));
    std::set<std::string> codes;
    for (const NewOrganisation& organisation : answers.organisations) {
        if (organisation.name.empty())
            refuse(message(MESSAGE("%1 needs a name."), organisation.code));
        else if (auto why = refuseCode(organisation.code))
            problems.push_back(errorSaying(std::move(*why)));
        else if (!codes.insert(organisation.code).second)
            refuse(message(MESSAGE("Two organisations have the code %1."), organisation.code));
    }
    return problems;
}

Result<Economy> beginning(const BeginningMaterial& material, const BeginningAnswers& answers) {
    if (auto problems = refused(answers); !problems.empty()) return problems;
    BeginningRows rows;
    rows.add(TableId::economy, {{"name", answers.name},
                                {"base_year", toText(answers.baseYear)},
                                {"years", std::to_string(answers.years)}});
    const auto offers =
        nationalOffers(material.national, answers.baseYear, answers.years, answers.withUnconfirmed);
    std::set<NationalSet> brought;
    for (const NationalOffer& offer : offers) {
        const bool wanted =
            std::find(answers.national.begin(), answers.national.end(), offer.set) != answers.national.end();
        if (!wanted || !offer.usable) continue;
        brought.insert(offer.set);
        if (offer.set == NationalSet::tariff)
            addTariff(rows, material.national, offer, answers.baseYear);
        else
            addIndex(rows, offer);
    }
    for (const NewOrganisation& organisation : answers.organisations) {
        rows.add(TableId::organisations,
                 {{"org", organisation.code}, {"name", organisation.name}, {"kind", organisation.kind}});
        const PublishedTrust* trust = material.trusts.find(organisation.code);
        if (trust && organisation.withAccounts)
            addAccounts(rows, *trust, material.trusts.source, answers.baseYear, brought);
    }
    return std::move(rows).economy();
}

} // namespace breakeven
