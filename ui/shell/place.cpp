#include "shell/place.h"

#include "document/message_text.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace breakeven::ui {

namespace {

using enum TableId;

constexpr std::array onOrganisations{organisations, budgets, savings, balances, loans, capital};
constexpr std::array onActivity{activity, services};
constexpr std::array onContracts{contracts, contractServices, subcontracts, riskShares};
constexpr std::array onTariffs{tariffs, tariffChanges};
constexpr std::array onPopulations{populations};
constexpr std::array onArrangements{arrangements, effects};
constexpr std::array onScenarios{scenarios, overrides};
constexpr std::array onIndices{indices};
constexpr std::array onHorizon{economy};
constexpr std::array onNotes{notes, formulas, versions};
constexpr std::array onLocks{locks};
constexpr std::array onMeasures{measures, observations};
constexpr std::array onActuals{actuals, activityActuals, forecasts};
constexpr std::array onUncertainties{uncertainties};

constexpr std::array tablePages{
    PageId::organisations, PageId::activity,  PageId::contracts, PageId::tariffs,      PageId::populations,
    PageId::arrangements,  PageId::scenarios, PageId::indices,   PageId::horizon,      PageId::notes,
    PageId::locks,         PageId::actuals,   PageId::measures,  PageId::uncertainties};

/// Tables whose first key is the organisation the row belongs to.
constexpr std::array ofOneOrganisation{organisations, budgets, savings, balances, loans, capital};
/// Tables whose first key is the contract the row belongs to.
constexpr std::array ofOneContract{contracts, contractServices, subcontracts, riskShares};

/// Whether the address is of one of `tables` and its first key a row of `owners`.
bool isOwned(const Economy& economy, const Address& address, std::span<const TableId> tables,
             TableId owners) {
    return std::find(tables.begin(), tables.end(), address.table) != tables.end() && !address.keys.empty() &&
           economy[owners].find({address.keys.front()});
}

} // namespace

std::span<const TableId> tablesOf(PageId page) {
    switch (page) {
    case PageId::organisations:
        return onOrganisations;
    case PageId::activity:
        return onActivity;
    case PageId::contracts:
        return onContracts;
    case PageId::tariffs:
        return onTariffs;
    case PageId::populations:
        return onPopulations;
    case PageId::arrangements:
        return onArrangements;
    case PageId::scenarios:
        return onScenarios;
    case PageId::indices:
        return onIndices;
    case PageId::horizon:
        return onHorizon;
    case PageId::notes:
        return onNotes;
    case PageId::locks:
        return onLocks;
    case PageId::actuals:
        return onActuals;
    case PageId::measures:
        return onMeasures;
    case PageId::uncertainties:
        return onUncertainties;
    case PageId::overview:
    case PageId::organisation:
    case PageId::contract:
        break;
    }
    return {};
}

Place placeOf(const Economy& economy, const Address& address) {
    if (isOwned(economy, address, ofOneOrganisation, organisations))
        return {PageId::organisation, toQt(address.keys.front())};
    if (isOwned(economy, address, ofOneContract, contracts))
        return {PageId::contract, toQt(address.keys.front())};
    for (const PageId page : tablePages) {
        const auto tables = tablesOf(page);
        if (std::find(tables.begin(), tables.end(), address.table) != tables.end()) return {page};
    }
    return {};
}

const char* nameOf(PageId page) {
    static constexpr std::array names{
        "overview", "organisation", "organisations", "activity",  "contracts",    "contract",
        "tariffs",  "populations",  "arrangements",  "scenarios", "indices",      "horizon",
        "notes",    "locks",        "actuals",       "measures",  "uncertainties"};
    static_assert(names.size() == static_cast<std::size_t>(PageId::uncertainties) + 1);
    return names[static_cast<std::size_t>(page)];
}

QString titleOf(PageId page) {
    switch (page) {
    case PageId::overview:
        return QCoreApplication::translate("Page", "Overview");
    case PageId::organisation:
        return QCoreApplication::translate("Page", "Organisation");
    case PageId::organisations:
        return QCoreApplication::translate("Page", "Organisations");
    case PageId::activity:
        return QCoreApplication::translate("Page", "Activity");
    case PageId::contracts:
        return QCoreApplication::translate("Page", "Contracts");
    case PageId::contract:
        return QCoreApplication::translate("Page", "Contract");
    case PageId::tariffs:
        return QCoreApplication::translate("Page", "Tariffs");
    case PageId::populations:
        return QCoreApplication::translate("Page", "Populations");
    case PageId::arrangements:
        return QCoreApplication::translate("Page", "Arrangements");
    case PageId::scenarios:
        return QCoreApplication::translate("Page", "Scenarios");
    case PageId::indices:
        return QCoreApplication::translate("Page", "Indices");
    case PageId::horizon:
        return QCoreApplication::translate("Page", "Economy and horizon");
    case PageId::notes:
        return QCoreApplication::translate("Page", "Notes and sources");
    case PageId::locks:
        return QCoreApplication::translate("Page", "Locks");
    case PageId::actuals:
        return QCoreApplication::translate("Page", "Actuals");
    case PageId::measures:
        return QCoreApplication::translate("Page", "Measures");
    case PageId::uncertainties:
        return QCoreApplication::translate("Page", "Uncertainty");
    }
    return {};
}

QString iconOf(PageId page) {
    switch (page) {
    case PageId::overview:
        return "overview";
    case PageId::organisation:
    case PageId::organisations:
        return "organisation";
    case PageId::activity:
        return "activity";
    case PageId::contracts:
    case PageId::contract:
        return "contracts";
    case PageId::tariffs:
        return "tariffs";
    case PageId::populations:
        return "populations";
    case PageId::arrangements:
        return "arrangements";
    case PageId::scenarios:
        return "scenarios";
    case PageId::indices:
        return "indices";
    case PageId::horizon:
        return "settings";
    case PageId::notes:
        return "notes";
    case PageId::locks:
        return "lock";
    case PageId::actuals:
        return "actuals";
    case PageId::measures:
        return "measures";
    case PageId::uncertainties:
        return "uncertainties";
    }
    return {};
}

} // namespace breakeven::ui
