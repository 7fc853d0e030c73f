#include "economy/check/validation_paid.h"
#include "economy/check/validation_rules.h"
#include "economy/reading/document_names.h"
#include "economy/reading/unpaid_contracts.h"
#include "economy/table/row_reader.h"

#include <algorithm>
#include <map>
#include <set>

namespace breakeven {

namespace {

#define MESSAGE(text) translatable("Message", text)

void need(const RowReader& row, std::initializer_list<std::string_view> columns,
          std::vector<Problem>& problems) {
    for (const std::string_view column : columns)
        if (row.blank(column))
            problems.push_back(row.error(
                column, message(MESSAGE("a contract of form %1 needs %2"), row.text("form"), column)));
}

void checkContract(const RowReader& row, std::vector<Problem>& problems) {
    const std::string form = row.text("form");
    if (form == "activity") need(row, {"tariff"}, problems);
    if (form == "block") need(row, {"value"}, problems);
    if (form == "blended") need(row, {"tariff", "variable_rate"}, problems);
    if (form == "capitation") need(row, {"population", "rate_per_head"}, problems);
    if (!row.blank("marginal_rate") && row.blank("marginal_baseline"))
        problems.push_back(row.error(
            "marginal_baseline", message(MESSAGE("a marginal rate needs the baseline it applies above"))));
    if (row.text("commissioner") == row.text("provider") && !row.blank("provider"))
        problems.push_back(
            row.warning("provider", message(MESSAGE("%1 is on both sides, so the contract pays nothing"),
                                            row.text("provider"))));
    const auto start = row.year("start_year");
    const auto end = row.year("end_year");
    if (start && end && *end < *start)
        problems.push_back(row.error("end_year", message(MESSAGE("%1 is before %2, %3"), row.text("end_year"),
                                                         "start_year", row.text("start_year"))));
    const bool phased = row.text("phase_in").find(';') != std::string::npos;
    if (form == "capitation" && phased && !start && row.blank("arrangement"))
        problems.push_back(
            row.error("phase_in", message(MESSAGE("without a start year the phase-in has a single value"))));
}

void checkSubcontract(const Economy& economy, const RowReader& row, std::vector<Problem>& problems) {
    const Table& contracts = economy[TableId::contracts];
    const auto capitation = contracts.find({row.text("contract")});
    const auto sub = contracts.find({row.text("subcontract")});
    if (!capitation || !sub) return;
    if (contracts.at(*capitation, "form") != "capitation")
        problems.push_back(row.error(
            "contract", message(MESSAGE("%1 is not a capitation; only a capitation has subcontracts"),
                                row.text("contract"))));
    if (contracts.at(*sub, "form") == "capitation")
        problems.push_back(
            row.error("subcontract", message(MESSAGE("%1 is itself a capitation and cannot be a subcontract"),
                                             row.text("subcontract"))));
    if (contracts.at(*capitation, "commissioner") != contracts.at(*sub, "commissioner"))
        problems.push_back(row.error("subcontract", message(MESSAGE("%1 and %2 have different commissioners"),
                                                            row.text("contract"), row.text("subcontract"))));
}

struct Band {
    Decimal from;
    std::optional<Decimal> to;
    std::string when;
    Decimal share;
    std::string address;
};

// Over any band the shares of always + below, and of always + above, are at most 100 % (rules 5.5).
void checkShares(const std::vector<Band>& bands, std::vector<Problem>& problems) {
    for (const char* when : {"below", "above"}) {
        for (const Band& start : bands) {
            Decimal sum = 0;
            std::string address;
            for (const Band& band : bands) {
                const bool counts = band.when == "always" || band.when == when;
                if (!counts || band.from > start.from || (band.to && *band.to <= start.from)) continue;
                sum += band.share;
                address = band.address;
            }
            if (sum <= 1) continue;
            problems.push_back(errorAt(
                address,
                message(MESSAGE("from %1 of target the shares add up to %2; they must not exceed 100%"),
                        rateText(start.from), rateText(sum))));
            return;
        }
    }
}

} // namespace

void validateContracts(const Economy& economy, std::vector<Problem>& problems) {
    for (const RowReader& row : readers(economy, TableId::contracts)) checkContract(row, problems);
    for (const RowReader& row : readers(economy, TableId::subcontracts))
        checkSubcontract(economy, row, problems);
    for (const RowReader& row : readers(economy, TableId::contractServices)) {
        const auto contract = economy[TableId::contracts].find({row.text("contract")});
        if (contract && economy[TableId::contracts].at(*contract, "form") == "capitation")
            problems.push_back(row.warning(
                "service",
                message(MESSAGE("a capitation covers no services of its own; the row has no effect"))));
    }
}

void validatePaidContracts(const Economy& economy, std::vector<Problem>& problems) {
    for (const UnpaidContract& unpaid : unpaidContracts(economy)) {
        const RowReader row(economy, TableId::contracts, unpaid.row);
        problems.push_back(row.warning(
            "form",
            unpaid.why == PaysNothing::coversNoService
                ? message(MESSAGE("the contract pays nothing: it covers no services yet"))
                : message(
                      MESSAGE(
                          "the contract pays nothing: %1 has no activity at %2 of the services it covers"),
                      organisationName(economy, row.text("commissioner")),
                      organisationName(economy, row.text("provider")))));
    }
}

void validateRiskShares(const Economy& economy, std::vector<Problem>& problems) {
    std::map<std::pair<std::string, std::string>, std::vector<Band>> bands;
    for (const RowReader& row : readers(economy, TableId::riskShares)) {
        const auto contract = economy[TableId::contracts].find({row.text("contract")});
        if (contract && economy[TableId::contracts].at(*contract, "form") != "capitation")
            problems.push_back(row.error(
                "contract", message(MESSAGE("%1 is not a capitation; risk is shared on capitations"),
                                    row.text("contract"))));
        const auto from = row.number("from");
        const auto to = row.number("to");
        const auto share = row.number("share");
        if (from && to && *to < *from)
            problems.push_back(row.error("to", message(MESSAGE("%1 is below the start of the band, %2"),
                                                       row.text("to"), row.text("from"))));
        if (from && share)
            bands[{row.text("contract"), row.text("direction")}].push_back(
                {*from, to, row.text("when"), *share, row.address("share")});
    }
    for (const auto& [contract, own] : bands) checkShares(own, problems);
}

} // namespace breakeven
