#pragma once

#include "economy/table/economy.h"
#include "economy/table/wording.h"

#include <map>
#include <span>
#include <string>
#include <string_view>

namespace breakeven {

/// The name a row has in the document, its code where it has none; `table` has a column `name`.
std::string rowName(const Economy& economy, TableId table, const std::string& code);

/// What people call the row at an address: its name, its last key where it has none; an effect by its
/// arrangement. The address itself where it is none of a row.
std::string rowName(const Economy& economy, std::string_view address);

/// The name of an organisation, or of the whole for "economy".
std::string organisationName(const Economy& economy, const std::string& org);

std::string arrangementName(const Economy& economy, const std::string& arrangement);

/// What organisations are called where there is little room, by code: their names without what most of them
/// share, "North Cumbria", "Cumbria CCG"; the whole name where another would be called the same.
std::map<std::string, std::string> shortOrganisationNames(const Economy& economy);

/// A code as people read it where there is no name: "agency_pay" is "Agency pay", "nhs_prices" "NHS prices";
/// codes without small letters, "RNL", stay.
std::string readableCode(std::string_view code);

/// The same within a sentence: "agency pay".
std::string readableWords(std::string_view code);

/// What people call a contract: its form, what its code says beside the parties, and who pays whom: "Block,
/// winter: Cumbria CCG → North Cumbria".
std::string contractName(const Economy& economy, const std::string& contract, const Wording& wording = {});

/// What a contract is beside its parties: "Block, winter".
std::string contractKind(const Economy& economy, const std::string& contract, const Wording& wording = {});

/// The same without who pays, where that is said: "North Cumbria: block, winter".
std::string contractNameOfPayer(const Economy& economy, const std::string& contract,
                                const Wording& wording = {});

/// What people call what a code of `table` stands for: a row by its name, a contract by its parties, an
/// index, a tariff or a population by its code made readable; of words that stand for no row, their title.
std::string nameOfCode(const Economy& economy, TableId table, const std::string& code,
                       const Wording& wording = {});

/// Whether its integers are the months of a year to date, from 1 (April).
bool countsMonths(const Column& column);

/// Whether what stands in a key is what a table that once had fewer keys meant: a whole year, actual figures.
bool goesWithoutSaying(const Column& key, std::string_view text);

/// What people call what a cell of a key, a reference or a choice names.
std::string nameOfKey(const Economy& economy, const Column& column, const std::string& text,
                      const Wording& wording = {});

/// A name with its code beside it, where codes are typed or chosen: "North Cumbria (RNL)"; the name alone
/// where the code says no more.
std::string besideCode(const std::string& name, const std::string& code);

/// Names one after another, as a sentence counts them up: "A; B; C".
std::string listed(std::span<const std::string> names);

} // namespace breakeven
