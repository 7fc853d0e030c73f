#include "proposal/beginning/national_figures.h"

#include "economy/table/schema.h"
#include "economy/table/value.h"
#include "files/csv.h"

#include <algorithm>
#include <array>

namespace breakeven {

namespace {

#define MESSAGE(text) translatable("Message", text)

constexpr std::array rateColumns{"index", "year", "rate", "remark", "source"};
constexpr std::array deliveryColumns{"service", "name", "unit", "emergency", "price"};

Problem unreadable(const char* file, std::size_t row) {
    return errorIn(FilePlace{file, row, {}}, message(MESSAGE("this row cannot be read")));
}

/// The rows below a heading of just these columns, or which row is wrong.
template<std::size_t count>
Result<std::vector<CsvRow>> rowsBelow(const std::array<const char*, count>& columns, std::string_view csv,
                                      const char* file) {
    CsvText text = parseCsv(csv);
    if (text.rows.empty() || !text.problems.empty()) return unreadable(file, 1);
    const auto& heading = text.rows.front().cells;
    if (!std::equal(columns.begin(), columns.end(), heading.begin(), heading.end()))
        return unreadable(file, 1);
    text.rows.erase(text.rows.begin());
    for (const CsvRow& row : text.rows)
        if (row.cells.size() != count) return unreadable(file, row.number);
    return std::move(text.rows);
}

/// The canonical text of a cell as a column of a table has it.
std::optional<std::string> textIn(TableId table, const char* column, const std::string& cell) {
    const TableSpec& spec = specification(table);
    const CanonicalText text = canonical(spec.columns[*spec.find(column)], cell);
    const auto* read = std::get_if<std::string>(&text);
    return read ? std::optional(*read) : std::nullopt;
}

std::vector<NationalRate>* seriesOf(NationalFigures& figures, std::string_view index) {
    if (index == codeOf(NationalSet::pay)) return &figures.pay;
    if (index == codeOf(NationalSet::drugs)) return &figures.drugs;
    if (index == codeOf(NationalSet::other)) return &figures.other;
    if (index == codeOf(NationalSet::allocation)) return &figures.allocation;
    return nullptr;
}

const NationalRate* rateOf(const std::vector<NationalRate>& rates, FinancialYear year) {
    const auto found = std::find_if(rates.begin(), rates.end(),
                                    [year](const NationalRate& rate) { return rate.year == year; });
    return found == rates.end() ? nullptr : &*found;
}

NationalRate netOf(const NationalTariffChange& change) {
    std::string remark = "cost uplift " + change.costUplift + " less efficiency " + change.efficiency;
    if (!change.remark.empty()) remark += "; " + change.remark;
    return {change.year, change.net, change.confirmed, std::move(remark), change.source};
}

NationalRate upliftOf(const NationalTariffChange& change) {
    return {change.year, change.costUplift, change.confirmed,
            "the cost uplift of the national tariff, as there is no figure for this kind of cost alone",
            change.source};
}

/// What there is for a year.
std::optional<NationalRate> rateFor(const NationalFigures& figures, NationalSet set, FinancialYear year) {
    const auto change = std::find_if(figures.tariff.begin(), figures.tariff.end(),
                                     [year](const NationalTariffChange& one) { return one.year == year; });
    const bool hasChange = change != figures.tariff.end();
    const auto ownOr = [&](const std::vector<NationalRate>& own) -> std::optional<NationalRate> {
        if (const NationalRate* rate = rateOf(own, year)) return *rate;
        return hasChange ? std::optional(upliftOf(*change)) : std::nullopt;
    };
    switch (set) {
    case NationalSet::pay:
        return ownOr(figures.pay);
    case NationalSet::drugs:
        return ownOr(figures.drugs);
    case NationalSet::other:
        return ownOr(figures.other);
    case NationalSet::allocation: {
        const NationalRate* rate = rateOf(figures.allocation, year);
        return rate ? std::optional(*rate) : std::nullopt;
    }
    case NationalSet::tariffChange:
    case NationalSet::tariff:
        return hasChange ? std::optional(netOf(*change)) : std::nullopt;
    }
    return std::nullopt;
}

} // namespace

const char* codeOf(NationalSet set) {
    switch (set) {
    case NationalSet::pay:
        return "pay";
    case NationalSet::drugs:
        return "drugs";
    case NationalSet::other:
        return "other";
    case NationalSet::tariffChange:
        return "tariff";
    case NationalSet::allocation:
        return "allocation";
    case NationalSet::tariff:
        return "national";
    }
    return "";
}

Message nameOf(NationalSet set) {
    switch (set) {
    case NationalSet::pay:
        return message(MESSAGE("Inflation of pay and pensions"));
    case NationalSet::drugs:
        return message(MESSAGE("Inflation of drugs"));
    case NationalSet::other:
        return message(MESSAGE("Inflation of other operating cost"));
    case NationalSet::tariffChange:
        return message(MESSAGE("Net change of the national tariff, for income and block contracts"));
    case NationalSet::allocation:
        return message(MESSAGE("Growth of commissioners’ allocations"));
    case NationalSet::tariff:
        return message(MESSAGE("National tariff: services, illustrative prices, yearly changes"));
    }
    return {};
}

Result<NationalFigures> readNationalFigures(std::string_view rates, std::string_view tariffChanges,
                                            std::string_view pointsOfDelivery) {
    NationalFigures figures;
    auto changes = readNationalTariffChanges(tariffChanges);
    if (!changes) return std::move(changes.problems);
    figures.tariff = std::move(*changes);

    constexpr const char* rateFile = "national_rates.csv";
    const auto rateRows = rowsBelow(rateColumns, rates, rateFile);
    if (!rateRows) return rateRows.problems;
    for (const CsvRow& row : *rateRows) {
        auto* series = seriesOf(figures, row.cells[0]);
        const auto year = parseYear(row.cells[1]);
        auto rate = textIn(TableId::indices, "rate", row.cells[2]);
        if (!series || !year || !rate) return unreadable(rateFile, row.number);
        series->push_back({*year, std::move(*rate), true, row.cells[3], row.cells[4]});
    }

    constexpr const char* deliveryFile = "points_of_delivery.csv";
    const auto deliveryRows = rowsBelow(deliveryColumns, pointsOfDelivery, deliveryFile);
    if (!deliveryRows) return deliveryRows.problems;
    for (const CsvRow& row : *deliveryRows) {
        auto emergency = textIn(TableId::services, "emergency", row.cells[3]);
        auto price = textIn(TableId::tariffs, "price", row.cells[4]);
        if (refuseCode(row.cells[0]) || !emergency || !price) return unreadable(deliveryFile, row.number);
        figures.pointsOfDelivery.push_back(
            {row.cells[0], row.cells[1], row.cells[2], std::move(*emergency), std::move(*price)});
    }
    return figures;
}

std::vector<NationalOffer> nationalOffers(const NationalFigures& figures, FinancialYear base, int years,
                                          bool withUnconfirmed) {
    std::vector<NationalOffer> offers;
    for (const NationalSet set : nationalSets) {
        NationalOffer offer{set, {}, set == NationalSet::tariff};
        for (int ahead = 1; ahead <= years; ++ahead)
            if (auto rate = rateFor(figures, set, base + ahead); rate && (rate->confirmed || withUnconfirmed))
                offer.rates.push_back(std::move(*rate));
        if (!offer.rates.empty() && offer.rates.front().year == base + 1) offer.usable = true;
        offers.push_back(std::move(offer));
    }
    return offers;
}

} // namespace breakeven
