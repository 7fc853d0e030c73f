#include "economy/edit/contract_edit.h"

#include "economy/edit/new_code.h"
#include "economy/edit/scenario_row_edit.h"
#include "economy/reading/document_names.h"
#include "economy/scenario/scenario.h"
#include "economy/table/value.h"

namespace breakeven {

namespace {

#define MESSAGE(text) translatable("Message", text)

constexpr TableId contracts = TableId::contracts;

Problem refusal(Message why) { return errorSaying(std::move(why)); }

std::string firstCode(const Table& table) { return table.size() > 0 ? table[0].front() : std::string(); }

} // namespace

std::string contractCodeFor(const Economy& economy, std::string_view commissioner,
                            std::string_view provider) {
    return freeCode(economy[contracts], std::string(commissioner) + "-" + std::string(provider));
}

Result<Command> addContract(const Economy& economy, std::string_view scenario, const NewContract& contract) {
    const Table& organisations = economy[TableId::organisations];
    if (!organisations.find({contract.commissioner}))
        return refusal(message(MESSAGE("choose who pays: a commissioner")));
    if (!organisations.find({contract.provider}))
        return refusal(message(MESSAGE("choose who is paid: a provider")));
    if (contract.commissioner == contract.provider)
        return refusal(message(MESSAGE("an organisation cannot have a contract with itself")));
    if (const auto why = refuseCode(contract.code)) return refusal(*why);
    if (economy[contracts].find({contract.code}))
        return refusal(message(MESSAGE("there is already a contract %1"), contract.code));

    const TableSpec& spec = specification(contracts);
    Row row(spec.columns.size());
    const auto set = [&](const char* column, std::string text) { row[*spec.find(column)] = std::move(text); };
    set("contract", contract.code);
    set("form", contract.form);
    set("commissioner", contract.commissioner);
    set("provider", contract.provider);
    if (contract.form == "activity" || contract.form == "blended")
        set("tariff", firstCode(economy[TableId::tariffs]));
    if (contract.form == "block") set("value", "0");
    if (contract.form == "blended") set("variable_rate", "20%");
    if (contract.form == "capitation") {
        set("population", firstCode(economy[TableId::populations]));
        set("rate_per_head", "0");
    }
    Editor editor(economy);
    editor.insert(contracts, economy[contracts].size(), std::move(row));
    return inScenario(
        economy, scenario,
        std::move(editor).command(message(MESSAGE("Added contract %1: %2 pays %3"), contract.code,
                                          organisationName(economy, contract.commissioner),
                                          organisationName(economy, contract.provider))));
}

} // namespace breakeven
